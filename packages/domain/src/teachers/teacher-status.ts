import { closedList } from '../closed-list.ts';

/** Whether a teacher is at work (在岗状态). Only `active` teachers enter new mentor pairs. */
export const teacherStatusList = closedList({
  active: ['在岗', '在职'],
  onLeave: ['休假', '请假', '产假', '病假'],
  left: ['离职', '离岗', '退休'],
});

export const teacherStatuses = teacherStatusList.codes;
export type TeacherStatus = (typeof teacherStatuses)[number];
