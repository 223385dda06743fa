import { type RuleProblem, ruleProblem } from '../rule-codes.ts';
import { type Day, type DayRange, dayOfWeek, isRealDay, isWithin } from './day.ts';
import { type SchoolCalendar, semesterOf, semesters } from './school-calendar.ts';
import { schoolWeekCount } from './school-week.ts';
import { daysOfSchoolYear } from './school-year.ts';

/** A semester must have a start, a middle and an end. */
export const schoolWeeksLeast = 3;

/**
 * Names everything that keeps a calendar from being used. Days that do not exist are reported alone, since nothing else
 * can be said about them. Paths lead to the field: ['holidays', '2', 'from'].
 */
export function checkSchoolCalendar(calendar: SchoolCalendar): readonly RuleProblem[] {
  const unreal = unrealDays(calendar);
  if (unreal.length > 0) return unreal;
  return [...semesterProblems(calendar), ...holidayProblems(calendar), ...makeUpProblems(calendar)];
}

function unrealDays(calendar: SchoolCalendar): RuleProblem[] {
  const ends = (path: readonly string[], { from, to }: DayRange): [readonly string[], Day][] => [
    [[...path, 'from'], from],
    [[...path, 'to'], to],
  ];
  const days: [readonly string[], Day][] = [
    ...semesters.flatMap((semester) => ends([semester], calendar[semester])),
    ...calendar.holidays.flatMap((holiday, index) => ends(['holidays', String(index)], holiday)),
    ...calendar.makeUpDays.map(({ day }, index): [string[], Day] => [
      ['makeUpDays', String(index), 'day'],
      day,
    ]),
  ];
  return days
    .filter(([, day]) => !isRealDay(day))
    .map(([path, day]) => ruleProblem('not-a-day', path, { value: day }));
}

function semesterProblems(calendar: SchoolCalendar): RuleProblem[] {
  const year = daysOfSchoolYear(calendar.schoolYear);
  const problems: RuleProblem[] = [];
  for (const semester of semesters) {
    const { from, to } = calendar[semester];
    if (from > to) {
      problems.push(ruleProblem('semester-order', [semester, 'to'], { semester, from, to }));
    } else if (schoolWeekCount({ from, to }) < schoolWeeksLeast) {
      const facts = { semester, weeks: schoolWeekCount({ from, to }), least: schoolWeeksLeast };
      problems.push(ruleProblem('semester-too-short', [semester, 'to'], facts));
    }
    const facts = { semester, earliest: year.from, latest: year.to };
    if (!isWithin(from, year)) problems.push(ruleProblem('semester-outside-year', [semester, 'from'], facts));
    if (!isWithin(to, year)) problems.push(ruleProblem('semester-outside-year', [semester, 'to'], facts));
  }
  const { autumn, spring } = calendar;
  if (spring.from <= autumn.to) {
    const facts = { autumnTo: autumn.to, springFrom: spring.from };
    problems.push(ruleProblem('semester-overlap', ['spring', 'from'], facts));
  }
  return problems;
}

function holidayProblems({ schoolYear, holidays }: SchoolCalendar): RuleProblem[] {
  const year = daysOfSchoolYear(schoolYear);
  return holidays.flatMap(({ from, to }, index) => {
    const path = ['holidays', String(index)];
    if (from > to) return [ruleProblem('holiday-order', [...path, 'to'], { from, to })];
    const problems: RuleProblem[] = [];
    if (!isWithin(from, year) || !isWithin(to, year)) {
      const facts = { from, to, earliest: year.from, latest: year.to };
      problems.push(ruleProblem('holiday-outside-year', [...path, 'from'], facts));
    }
    const inTheWay = holidays.slice(0, index).find((earlier) => earlier.from <= to && from <= earlier.to);
    if (inTheWay !== undefined) {
      const facts = { from: inTheWay.from, to: inTheWay.to };
      problems.push(ruleProblem('holiday-overlap', [...path, 'from'], facts));
    }
    return problems;
  });
}

function makeUpProblems(calendar: SchoolCalendar): RuleProblem[] {
  return calendar.makeUpDays.flatMap(({ day }, index) => {
    const path = ['makeUpDays', String(index), 'day'];
    if (calendar.makeUpDays.slice(0, index).some((earlier) => earlier.day === day)) {
      return [ruleProblem('duplicate', path, { value: day })];
    }
    if (semesterOf(calendar, day) === null)
      return [ruleProblem('make-up-day-outside-semester', path, { day })];
    const free = dayOfWeek(day) > 5 || calendar.holidays.some((holiday) => isWithin(day, holiday));
    return free ? [] : [ruleProblem('make-up-day-is-school-day', path, { day })];
  });
}
