import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { OwnAreasInput } from '@qinglan/domain/teachers/teacher-input';
import type { Act } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { forbidden } from '../../platform/errors.ts';
import { Teacher } from './teacher.entity.ts';
import { applyTeacherChanges } from './update-teacher.ts';

/** A teacher says what she is strong in and what she needs: nobody knows it better, and nobody else is asked twice. */
export async function updateOwnAreas(
  em: SqlEntityManager,
  act: Act,
  { id, version, ...areas }: Edited<OwnAreasInput>,
): Promise<Teacher> {
  const teacher = await loadForEdit(em, Teacher, id, version, 'read');
  if (!act.viewer.teachers.includes(teacher.id)) throw forbidden('teacher:edit');
  return applyTeacherChanges(em, act, teacher, areas);
}
