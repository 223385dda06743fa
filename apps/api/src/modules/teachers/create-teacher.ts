import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { TeacherInput } from '@qinglan/domain/teachers/teacher-input';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { record } from '../audit/record.ts';
import { Kindergarten } from '../kindergartens/kindergarten.entity.ts';
import { Teacher } from './teacher.entity.ts';
import { derivedTeacherFields } from './teacher-fields.ts';
import { beginService, loadOpenKindergarten } from './teacher-place.ts';

/** Puts a new teacher on the roster of a kindergarten that the viewer keeps. */
export async function createTeacher(em: SqlEntityManager, act: Act, input: TeacherInput): Promise<Teacher> {
  const { kindergartenId, servingFrom, ...fields } = input;
  const kindergarten = await loadOpenKindergarten(em, kindergartenId);
  await loadWritable(em, Kindergarten, kindergarten.id);
  const teacher = em.create(Teacher, { ...fields, ...derivedTeacherFields(fields), kindergarten });
  beginService(em, teacher, kindergarten, servingFrom ?? act.today);
  record(em, act, {
    action: 'teacher.created',
    recordType: 'teacher',
    record: teacher.id,
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
    facts: { name: teacher.name, from: servingFrom ?? act.today },
  });
  return teacher;
}
