import { type Day, type DayRange, isWithin, partsOf } from '../calendar/day.ts';
import { listSchoolDays, type SchoolDays } from '../calendar/school-days.ts';

/** When a task lies: school days both. */
export interface TaskDays {
  readonly from: Day;
  readonly due: Day;
}

/** The school days of a range outside the idle months; a month that a window names itself is never idle. */
export function workingDays(
  schoolDays: SchoolDays,
  range: DayRange,
  idleMonths: readonly number[],
): readonly Day[] {
  return listSchoolDays(schoolDays, range).filter((day) => !idleMonths.includes(partsOf(day).month));
}

/**
 * Lays a window on working days: its first and last working day; a window that holds none, such as a holiday, moves
 * to the next working day. Past the last one it falls back to it, since a task never leaves its stage.
 * Null when there are no working days at all.
 */
export function layOn(window: DayRange, days: readonly Day[]): TaskDays | null {
  const inside = days.filter((day) => isWithin(day, window));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first !== undefined && last !== undefined) return { from: first, due: last };
  const moved = days.find((day) => day > window.to) ?? days.at(-1);
  return moved === undefined ? null : { from: moved, due: moved };
}

/**
 * Moves days from a full stretch of working days into a shorter one, in proportion: what was half way through stays
 * half way through, the order is kept and the last day remains the last.
 */
export function squeeze(task: TaskDays, full: readonly Day[], left: readonly Day[]): TaskDays | null {
  const share = left.length / full.length;
  const from = left[Math.floor(full.indexOf(task.from) * share)];
  const due = task.due === task.from ? from : left[Math.ceil((full.indexOf(task.due) + 1) * share) - 1];
  return from === undefined || due === undefined ? null : { from, due };
}
