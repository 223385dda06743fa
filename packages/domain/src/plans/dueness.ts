import { addDays, type Day } from '../calendar/day.ts';
import { isFinished, type TaskStatus } from './task-status.ts';

/** Work that is due within so many days and not started puts a partnership at risk. */
export const dueSoonDays = 14;

/** How a piece of work stands to its due day. */
export const duenesses = ['finished', 'late', 'dueSoon', 'notDue'] as const;
export type Dueness = (typeof duenesses)[number];

/** Late is after the due day; `dueSoon` is for work not started only. */
export function dueness(work: { readonly status: TaskStatus; readonly due: Day }, today: Day): Dueness {
  if (isFinished(work)) return 'finished';
  if (work.due < today) return 'late';
  return work.status === 'planned' && work.due <= addDays(today, dueSoonDays) ? 'dueSoon' : 'notDue';
}
