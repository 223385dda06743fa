import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { endServiceOn } from '@qinglan/domain/teachers/service';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { ruled } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Teacher } from './teacher.entity.ts';
import { servicesOf } from './teacher-place.ts';

/** Records that a teacher has left, with the last day served; the record stays where it was. */
export async function endTeacherService(
  em: SqlEntityManager,
  act: Act,
  { id, version, day, reason }: Edited<{ day: string; reason: string }>,
): Promise<Teacher> {
  const teacher = await loadForEdit(em, Teacher, id, version);
  const { closes, closesOn } = ruled(endServiceOn(await servicesOf(em, teacher), day, act.today));
  closes.record.to = closesOn;
  teacher.status = 'left';
  const kindergarten = await teacher.kindergarten.loadOrFail({ filters: false });
  record(em, act, {
    action: 'teacher.left',
    recordType: 'teacher',
    record: teacher.id,
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
    facts: { day, reason },
  });
  return teacher;
}
