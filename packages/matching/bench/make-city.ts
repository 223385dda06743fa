import type { AssignmentProblem } from '../src/assignment.ts';
import { seededRandom } from './random.ts';

export interface CitySize {
  readonly mentees: number;
  readonly mentors: number;
  readonly places: number;
  readonly candidates: number;
}

/** 10,000 mentees, 6,000 mentors, 9,930 places, about 49 candidates each: the size of a large city. */
export const largeCity: CitySize = { mentees: 10_000, mentors: 6_000, places: 9_930, candidates: 49 };

/**
 * A city in the plane: kindergartens lie on a square, a mentee's candidates are the mentors of the kindergartens
 * around it, and a score is the mentor's own quality, nearness and a pair's own part, in steps of 25 so that
 * equal alternatives are as common as in real rosters.
 */
export function makeCity(size: CitySize, seed: number): AssignmentProblem {
  const random = seededRandom(seed);
  const quality = Float64Array.from({ length: size.mentors }, () => random() * 3500);
  const x = Float64Array.from({ length: size.mentors }, () => random());
  const order = Array.from({ length: size.mentors }, (_, j) => j).sort((a, b) => x[a]! - x[b]!);
  const capacity = spreadPlaces(size, random);
  const rowStart = new Int32Array(size.mentees + 1);
  const mentorOf: number[] = [];
  const score: number[] = [];
  const window = Math.min(size.mentors, size.candidates * 4);
  for (let i = 0; i < size.mentees; i++) {
    const home = Math.floor(random() * (size.mentors - window + 1));
    const chosen = new Set<number>();
    const wanted = Math.min(window, size.candidates - 4 + Math.floor(random() * 9));
    while (chosen.size < wanted) chosen.add(home + Math.floor(random() * window));
    for (const at of [...chosen].sort((a, b) => a - b)) {
      const j = order[at]!;
      const near = 1 - Math.abs(at - home - window / 2) / window;
      mentorOf.push(j);
      score.push(25 * Math.round((quality[j]! + near * 3000 + random() * 3500) / 25));
    }
    rowStart[i + 1] = mentorOf.length;
  }
  return {
    menteeCount: size.mentees,
    mentorCount: size.mentors,
    rowStart,
    mentorOf: Int32Array.from(mentorOf),
    score: Int32Array.from(score),
    capacity,
  };
}

function spreadPlaces(size: CitySize, random: () => number): Int32Array {
  const capacity = new Int32Array(size.mentors);
  let left = size.places;
  while (left > 0) {
    const j = Math.floor(random() * size.mentors);
    if (capacity[j]! >= 5) continue;
    capacity[j]!++;
    left--;
  }
  return capacity;
}

/** Every pair is a candidate; scores uniform in 0…`top`. */
export function makeDense(n: number, m: number, top: number, seed: number): AssignmentProblem {
  const random = seededRandom(seed);
  return dense(n, m, () => Math.floor(random() * (top + 1)));
}

/** Machol and Wien (1976): cost (i + 1)(j + 1), the classical hard case of augmenting-path methods. */
export function makeMacholWien(n: number): AssignmentProblem {
  return dense(n, n, (i, j) => -(i + 1) * (j + 1));
}

function dense(n: number, m: number, scoreOf: (i: number, j: number) => number): AssignmentProblem {
  const mentorOf = new Int32Array(n * m);
  const score = new Int32Array(n * m);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      mentorOf[i * m + j] = j;
      score[i * m + j] = scoreOf(i, j);
    }
  }
  return {
    menteeCount: n,
    mentorCount: m,
    rowStart: Int32Array.from({ length: n + 1 }, (_, i) => i * m),
    mentorOf,
    score,
    capacity: new Int32Array(m).fill(1),
  };
}
