import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { OwnAreasInput, TeacherChanges } from '@qinglan/domain/teachers/teacher-input';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { refuseErased } from './refuse-erased.ts';
import { Teacher } from './teacher.entity.ts';
import { derivedTeacherFields, teacherFields } from './teacher-fields.ts';

/** Changes what is recorded of a teacher; moving and leaving are verbs of their own. */
export async function updateTeacher(
  em: SqlEntityManager,
  act: Act,
  { id, version, ...changes }: Edited<TeacherChanges>,
): Promise<Teacher> {
  const teacher = await loadForEdit(em, Teacher, id, version);
  refuseErased(teacher);
  if (changes.status !== undefined && teacher.status === 'left') {
    refuse({ code: 'already-left', path: ['status'], facts: { on: null } });
  }
  return applyTeacherChanges(em, act, teacher, changes);
}

/** Writes the changes with what follows from them, and one event that says what became different. */
export async function applyTeacherChanges(
  em: SqlEntityManager,
  act: Act,
  teacher: Teacher,
  changes: TeacherChanges | OwnAreasInput,
): Promise<Teacher> {
  const before = { ...teacher };
  em.assign(teacher, changes);
  em.assign(teacher, derivedTeacherFields(teacher));
  const kindergarten = await teacher.kindergarten.loadOrFail({ filters: false });
  record(em, act, {
    action: 'teacher.updated',
    recordType: 'teacher',
    record: teacher.id,
    district: kindergarten.district.id,
    kindergarten: kindergarten.id,
    changes: changesOf(before, teacher, teacherFields),
  });
  return teacher;
}
