import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { record } from '../audit/record.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { MenteeNomination } from './mentee-nomination.entity.ts';

/** Takes a nomination back; runs that were made with it stay as they are. */
export async function withdrawNomination(
  em: SqlEntityManager,
  act: Act,
  { id }: { id: string },
): Promise<Teacher> {
  const nomination = await loadWritable(em, MenteeNomination, id);
  const teacher = await em.findOneOrFail(Teacher, nomination.teacher.id, { filters: false });
  em.remove(nomination);
  record(em, act, {
    action: 'teacher.nominationWithdrawn',
    recordType: 'teacher',
    record: teacher.id,
    kindergarten: teacher.kindergarten.id,
  });
  return teacher;
}
