import type { AssignmentProblem } from '@qinglan/matching/assignment';
import type { MatchGround } from './match-ground.ts';

/** The solver takes scores up to a million; a class must outweigh all that scores and bonuses can differ. */
const pointsForClasses = 900_000;

/**
 * Points of each mentee's priority class, the first class the most, the last none. With them one price system proves
 * classes and score together; that they outweigh every exchange is not assumed but checked on each answer.
 */
export function classPoints({ classOf, rules }: Pick<MatchGround, 'classOf' | 'rules'>): Int32Array {
  const last = rules.classes.length;
  const step = last === 0 ? 0 : Math.floor(pointsForClasses / last);
  return Int32Array.from(classOf, (place) => (last - place) * step);
}

/** The step between two classes, 0 when there is one. */
export const classStep = ({ rules }: Pick<MatchGround, 'rules'>): number =>
  rules.classes.length === 0 ? 0 : Math.floor(pointsForClasses / rules.classes.length);

/** The problem in which class, score and staying together are one number on every candidate. */
export function weighedProblem(
  problem: AssignmentProblem,
  points: Int32Array,
  keeps: (edge: number, mentee: number) => boolean,
  keepBonus: number,
): AssignmentProblem {
  const score = problem.score.slice();
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      score[e]! += points[i]! + (keeps(e, i) ? keepBonus : 0);
    }
  }
  return { ...problem, score };
}
