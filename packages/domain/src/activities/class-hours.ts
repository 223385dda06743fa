import { type RuleProblem, ruleProblem } from '../rule-codes.ts';

/** The most class hours (课时) that one activity can have: a week of whole days. */
export const classHoursMost = 40;

/** Names what is wrong with an amount of class hours: above 0, in halves. Path: ['classHours']. */
export function classHoursProblems(hours: number): readonly RuleProblem[] {
  const path = ['classHours'];
  if (!(hours > 0 && hours <= classHoursMost)) {
    return [ruleProblem('out-of-range', path, { least: 0.5, most: classHoursMost })];
  }
  return Number.isInteger(hours * 2) ? [] : [ruleProblem('class-hours-not-halves', path, { value: hours })];
}
