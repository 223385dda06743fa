import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadVisible, loadWritable } from '../../platform/edit.ts';
import { refuseTaken } from '../../platform/refused-as.ts';
import { record } from '../audit/record.ts';
import { Programme } from '../programmes/programme.entity.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { MenteeNomination } from './mentee-nomination.entity.ts';

refuseTaken('mentee_nomination_programme_id_teacher_id_unique', 'already-nominated', ['teacherId']);

/** A kindergarten, or a coordinator for it, puts a teacher forward to be mentored. */
export async function nominateMentee(
  em: SqlEntityManager,
  act: Act,
  { programmeId, teacherId }: { programmeId: string; teacherId: string },
): Promise<MenteeNomination> {
  const programme = await loadVisible(em, Programme, programmeId, ['programmeId']);
  const teacher = await loadWritable(em, Teacher, teacherId);
  record(em, act, {
    action: 'teacher.nominated',
    recordType: 'teacher',
    record: teacher.id,
    kindergarten: teacher.kindergarten.id,
    facts: { programme: programme.name },
  });
  return em.create(MenteeNomination, {
    programme,
    teacher,
    nominatedByName: act.viewer.displayName,
    nominatedAt: act.now,
  });
}
