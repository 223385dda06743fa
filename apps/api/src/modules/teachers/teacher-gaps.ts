import type { FilterQuery } from '@mikro-orm/core';
import { addMonths, monthOf } from '@qinglan/domain/calendar/month';
import type { Teacher } from './teacher.entity.ts';

/** What can be missing of a teacher, so that the work list and the list it opens count alike. */
export const teacherGaps = ['needsOfNewTeacher'] as const;
export type TeacherGap = (typeof teacherGaps)[number];

/** Policy "new teachers": up to three years; without needs of theirs a matching can only guess. */
const newTeacherMonths = 36;

/** Teachers in their first years who teach, care or nurse, and of whom no need is known. */
export function newTeachersWithoutNeeds(today: string): FilterQuery<Teacher> {
  return {
    status: 'active',
    post: { $in: ['teacher', 'careWorker', 'healthWorker'] },
    teachingSince: { $gte: addMonths(monthOf(today), -newTeacherMonths) },
    needCount: 0,
  };
}
