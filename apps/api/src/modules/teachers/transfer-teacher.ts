import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { transferOn } from '@qinglan/domain/teachers/service';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { ruled } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Teacher } from './teacher.entity.ts';
import { beginService, loadOpenKindergarten, servicesOf } from './teacher-place.ts';

/**
 * Moves a teacher to another kindergarten from a day on. Running pairs stay as they are: the work list asks the
 * coordinator what should become of them.
 */
export async function transferTeacher(
  em: SqlEntityManager,
  act: Act,
  { id, version, kindergartenId, day }: Edited<{ kindergartenId: string; day: string }>,
): Promise<Teacher> {
  const teacher = await loadForEdit(em, Teacher, id, version);
  const kindergarten = await loadOpenKindergarten(em, kindergartenId);
  const left = await teacher.kindergarten.loadOrFail({ filters: false });
  const transfer = ruled(transferOn(await servicesOf(em, teacher), day, kindergarten.id, act.today));
  transfer.closes.record.to = transfer.closesOn;
  beginService(em, teacher, kindergarten, day);
  record(em, act, {
    action: 'teacher.transferred',
    recordType: 'teacher',
    record: teacher.id,
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
    facts: { from: left.name, to: kindergarten.name, day },
  });
  record(em, act, {
    action: 'kindergarten.teacherMovedAway',
    recordType: 'kindergarten',
    record: left.id,
    district: left.district.id,
    kindergarten: left.id,
    facts: { teacher: teacher.name, to: kindergarten.name, day },
  });
  return teacher;
}
