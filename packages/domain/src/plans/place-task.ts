import type { DayRange } from '../calendar/day.ts';
import { sharedDays } from '../calendar/school-days.ts';
import { semesterAt } from '../programmes/programme-semester.ts';
import type { OpenedTask, SkippedTask, SkipReason } from './opened-plan.ts';
import { catchUpStretch, type Opening, type StagePlace, stretchDaysLeast } from './opening.ts';
import type { TemplateTask } from './plan-template.ts';
import { layOn, squeeze, type TaskDays, workingDays } from './task-days.ts';
import { type TemplateWindow, windowDays } from './template-window.ts';

/** Puts a task into its stage, once, or once a semester; or says why not. */
export function placeTask(
  task: TemplateTask,
  place: StagePlace,
  opening: Opening,
): readonly (OpenedTask | SkippedTask)[] {
  const { ownerships } = task.scope;
  const skip = (semester: number | null, reason: SkipReason): SkippedTask => ({
    code: task.code,
    semester,
    reason,
  });
  if (ownerships.length > 0 && !ownerships.includes(opening.partnership.assisted.ownership)) {
    return [skip(null, 'outsideScope')];
  }
  return occurrences(task.window, place, opening).map(({ window, semester }) => {
    const days = daysOfTask(window, semester !== null, place, opening);
    return typeof days === 'string' ? skip(semester, days) : openedTask(task, semester, days);
  });
}

interface Occurrence {
  readonly window: TemplateWindow;
  /** Set only for a task that comes every semester. */
  readonly semester: number | null;
}

/** A window of each semester becomes one for every semester in which it touches the stage. */
function occurrences(window: TemplateWindow, place: StagePlace, opening: Opening): readonly Occurrence[] {
  if (!('semester' in window) || window.semester !== 'each') return [{ window, semester: null }];
  return opening.ground.semesters.flatMap(({ ordinal }) => {
    const fixed = { ...window, semester: ordinal };
    const days = windowDays(fixed, { ...opening.ground, phase: place.full, stage: place.full });
    return days !== null && sharedDays(days, place.full) !== null
      ? [{ window: fixed, semester: ordinal }]
      : [];
  });
}

function daysOfTask(
  window: TemplateWindow,
  recurring: boolean,
  place: StagePlace,
  opening: Opening,
): TaskDays | SkipReason {
  const { ground, start, template } = opening;
  const raw = windowDays(window, { ...ground, phase: place.full, stage: place.full });
  const frame = raw && frameOf(window, place.full, opening);
  if (raw === null || frame === null || raw.from > ground.programme.to) return 'outsideProgramme';
  const named = 'month' in window ? window.month : null;
  const idleMonths = template.idleMonths.filter((month) => !isSameMonth(month, named));
  const days = (range: DayRange) => workingDays(ground.schoolDays, range, idleMonths);
  const full = days(frame);
  const laid = layOn(raw, full);
  if (laid === null) return 'noSchoolDay';
  if (start <= frame.from) return laid;
  const left = days({ from: start, to: frame.to });
  if (left.length >= stretchDaysLeast) return squeeze(laid, full, left) ?? 'noSchoolDay';
  if (recurring) return 'past';
  const stretch = catchUpStretch(place.held, opening);
  return (stretch && squeeze(laid, full, days(stretch))) ?? 'noSchoolDay';
}

/** A month and the one it stands for in the other half of the year. */
function isSameMonth(month: number, named: number | null): boolean {
  return named !== null && (month === named || Math.abs(month - named) === 6);
}

/** What a late start squeezes: the semester's part of the stage, or the whole stage for a window without a semester. */
function frameOf(window: TemplateWindow, stage: DayRange, { ground }: Opening): DayRange | null {
  if (!('semester' in window) || window.semester === 'each') return stage;
  const semester = semesterAt(ground.semesters, window.semester);
  return semester === undefined ? null : (sharedDays(semester.days, stage) ?? stage);
}

function openedTask(task: TemplateTask, semester: number | null, { from, due }: TaskDays): OpenedTask {
  const { window: _window, scope: _scope, ...kept } = task;
  return { ...kept, semester, from, due };
}
