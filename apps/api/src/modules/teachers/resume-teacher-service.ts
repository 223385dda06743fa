import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { returnOn } from '@qinglan/domain/teachers/service';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit, loadWritable } from '../../platform/edit.ts';
import { ruled } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { refuseErased } from './refuse-erased.ts';
import { Teacher } from './teacher.entity.ts';
import { beginService, loadOpenKindergarten, servicesOf } from './teacher-place.ts';

/** Takes a teacher who had left back into service, at a kindergarten that the viewer keeps. */
export async function resumeTeacherService(
  em: SqlEntityManager,
  act: Act,
  { id, version, kindergartenId, day }: Edited<{ kindergartenId: string; day: string }>,
): Promise<Teacher> {
  const teacher = await loadForEdit(em, Teacher, id, version);
  refuseErased(teacher);
  const kindergarten = await loadOpenKindergarten(em, kindergartenId);
  await loadWritable(em, Kindergarten, kindergarten.id);
  ruled(returnOn(await servicesOf(em, teacher), day, kindergarten.id, act.today));
  beginService(em, teacher, kindergarten, day);
  teacher.status = 'active';
  record(em, act, {
    action: 'teacher.returned',
    recordType: 'teacher',
    record: teacher.id,
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
    facts: { day, kindergarten: kindergarten.name },
  });
  return teacher;
}
