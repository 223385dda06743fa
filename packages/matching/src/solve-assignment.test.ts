import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bruteForce } from '../bench/brute-force.ts';
import { makeCity, makeDense, makeMacholWien } from '../bench/make-city.ts';
import { makeSmall } from '../bench/make-small.ts';
import {
  type AssignmentProblem,
  MatchingAbortedError,
  MatchingInputError,
  type Objective,
  solveAssignment,
} from './solve-assignment.ts';
import { verifyCertificate } from './verify-certificate.ts';

const objectives = ['mostPairsThenScore', 'score'] as const;

/** A problem from rows of [mentor, score]. */
function problemOf(
  rows: readonly (readonly (readonly [number, number])[])[],
  capacity: readonly number[],
): AssignmentProblem {
  const edges = rows.flat();
  let end = 0;
  return {
    menteeCount: rows.length,
    mentorCount: capacity.length,
    rowStart: Int32Array.from([0, ...rows.map((row) => (end += row.length))]),
    mentorOf: Int32Array.from(edges, ([mentor]) => mentor),
    score: Int32Array.from(edges, ([, score]) => score),
    capacity: Int32Array.from(capacity),
  };
}

function certifiedWorth(problem: AssignmentProblem, objective: Objective): { pairs: number; score: number } {
  const assignment = solveAssignment(problem, { objective });
  expect(verifyCertificate(problem, assignment)).toEqual({ valid: true });
  return { pairs: assignment.pairCount, score: assignment.totalScore };
}

test.each([
  ['nobody', [], [], [0, 0], [0, 0]],
  ['nobody to learn from', [[], []], [], [0, 0], [0, 0]],
  ['one pair', [[[0, 5]]], [1], [1, 5], [1, 5]],
  ['one pair that costs', [[[0, -5]]], [1], [1, -5], [0, 0]],
  ['no capacity', [[[0, 5]], [[0, 7]]], [0], [0, 0], [0, 0]],
  [
    'no capacity beside some',
    [
      [
        [0, 9],
        [1, 1],
      ],
      [[0, 9]],
    ],
    [0, 1],
    [1, 1],
    [1, 1],
  ],
  ['endless capacity', [[[0, 5]], [[0, 7]]], [2_147_483_647], [2, 12], [2, 12]],
  [
    'the greedy trap',
    [
      [
        [0, 10],
        [1, 9],
      ],
      [
        [0, 9],
        [1, 1],
      ],
    ],
    [1, 1],
    [2, 18],
    [2, 18],
  ],
  [
    'one pair more for less',
    [
      [
        [0, 10],
        [1, -8],
      ],
      [[0, 9]],
    ],
    [1, 1],
    [2, 1],
    [1, 10],
  ],
  ['more mentees than places', [[[0, 1]], [[0, 3]], [[0, 2]]], [2], [2, 5], [2, 5]],
  [
    'all equal',
    [
      [
        [0, 4],
        [1, 4],
      ],
      [
        [0, 4],
        [1, 4],
      ],
      [
        [0, 4],
        [1, 4],
      ],
    ],
    [1, 1],
    [2, 8],
    [2, 8],
  ],
  ['isolated beside crowded', [[], [[0, 6]], [[0, 7]]], [1, 3], [1, 7], [1, 7]],
  [
    'a chain of three',
    [
      [
        [0, 5],
        [1, 4],
      ],
      [
        [1, 5],
        [2, 4],
      ],
      [[2, 5]],
      [[0, 5]],
    ],
    [1, 1, 1],
    [3, 15],
    [3, 15],
  ],
] as const)('%s', (_name, rows, capacity, most, score) => {
  const problem = problemOf(rows, capacity);
  expect(Object.values(certifiedWorth(problem, 'mostPairsThenScore'))).toEqual(most);
  expect(certifiedWorth(problem, 'score').score).toBe(score[1]);
});

/** Mentors that nobody may have make a problem sparse, so that it takes the other way through the solver. */
function thinned(problem: AssignmentProblem): AssignmentProblem {
  const capacity = new Int32Array(problem.mentorCount + 60);
  capacity.set(problem.capacity);
  return { ...problem, mentorCount: capacity.length, capacity };
}

test('24,000 random small problems are solved as brute force solves them, each with its proof', () => {
  for (let seed = 1; seed <= 6000; seed++) {
    const small = makeSmall(seed, 6, 6);
    for (const objective of objectives) {
      const best = bruteForce(small, objective);
      for (const problem of [small, thinned(small)]) {
        const assignment = solveAssignment(problem, { objective });
        const verdict = verifyCertificate(problem, assignment);
        const sameCount = objective === 'score' || assignment.pairCount === best.pairs;
        if (verdict.valid && sameCount && assignment.totalScore === best.score) continue;
        throw new Error(`seed ${seed}, ${objective}: ${JSON.stringify({ verdict, best })}`);
      }
    }
  }
}, 60_000);

test.each([
  ['a small city', makeCity({ mentees: 400, mentors: 240, places: 397, candidates: 20 }, 5)],
  ['a city with places to spare', makeCity({ mentees: 300, mentors: 400, places: 600, candidates: 15 }, 6)],
  ['a city with half the places', makeCity({ mentees: 400, mentors: 120, places: 200, candidates: 10 }, 7)],
  ['dense', makeDense(80, 80, 1_000_000, 1)],
  ['dense with ties', makeDense(90, 60, 3, 2)],
  ['all equal', makeDense(60, 90, 0, 3)],
  ['dense with long rows', makeDense(230, 210, 1_000_000, 4)],
  ['dense with long rows and ties', makeDense(190, 240, 9, 5)],
  ['all equal with long rows', makeDense(180, 180, 0, 6)],
  ['Machol and Wien', makeMacholWien(120)],
])('%s carries a valid proof for both objectives', (_name, problem) => {
  for (const objective of objectives) certifiedWorth(problem, objective);
  const fewPlaces = { ...problem, capacity: problem.capacity.map((places, j) => (j % 3 === 0 ? 0 : places)) };
  for (const objective of objectives) certifiedWorth(fewPlaces, objective);
});

test('Machol and Wien: the best is the reversed order', () => {
  const n = 60;
  const { mentorOfMentee } = solveAssignment(makeMacholWien(n));
  expect([...mentorOfMentee]).toEqual(Array.from({ length: n }, (_, i) => n - 1 - i));
});

test('the order in which mentees are listed does not change what the answer is worth', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(...objectives), (seed, objective) => {
      const problem = makeSmall(seed, 12, 8);
      const rows = Array.from({ length: problem.menteeCount }, (_, i) => {
        const [start, end] = [problem.rowStart[i]!, problem.rowStart[i + 1]!];
        return [...problem.mentorOf.subarray(start, end)].map(
          (j, k) => [j, problem.score[start + k]!] as const,
        );
      });
      const one = certifiedWorth(problem, objective);
      const other = certifiedWorth(problemOf(rows.reverse(), [...problem.capacity]), objective);
      expect(other.score).toBe(one.score);
    }),
    { numRuns: 300, seed: 20_260_301 },
  );
});

test('the same problem gives the same answer, and is left untouched', () => {
  const problem = makeCity({ mentees: 200, mentors: 120, places: 190, candidates: 12 }, 11);
  const copy = structuredClone(problem);
  expect(solveAssignment(problem)).toEqual(solveAssignment(copy));
  expect(problem).toEqual(copy);
});

const fine = problemOf(
  [
    [
      [0, 1],
      [1, 2],
    ],
    [[1, 3]],
  ],
  [1, 1],
);
test.each([
  ['menteeCount', null, { menteeCount: -1 }],
  ['menteeCount', null, { menteeCount: 1.5 }],
  ['mentorCount', null, { mentorCount: Number.NaN }],
  ['rowStart', null, { rowStart: Int32Array.of(0, 2) }],
  ['rowStart', 0, { rowStart: Int32Array.of(1, 2, 3) }],
  ['rowStart', 2, { rowStart: Int32Array.of(0, 3, 2) }],
  ['rowStart', 2, { rowStart: Int32Array.of(0, 2, 2) }],
  ['rowStart', 1, { rowStart: Int32Array.of(0, 9, 9) }],
  ['mentorOf', 1, { mentorOf: Int32Array.of(0, 2, 1) }],
  ['mentorOf', 2, { mentorOf: Int32Array.of(0, 1, -1) }],
  ['mentorOf', 1, { mentorOf: Int32Array.of(0, 0, 1) }],
  ['score', null, { score: Int32Array.of(1, 2) }],
  ['score', 0, { score: Int32Array.of(1_000_001, 2, 3) }],
  ['score', 1, { score: Float64Array.of(1, 2.5, 3) }],
  ['score', null, { score: 'abc' }],
  ['capacity', null, { capacity: Int32Array.of(1) }],
  ['capacity', 1, { capacity: Int32Array.of(1, -1) }],
])('a malformed %s (%s) is refused by name', (field, index, wrong) => {
  const solve = () => solveAssignment({ ...fine, ...wrong } as unknown as AssignmentProblem);
  expect(solve).toThrow(MatchingInputError);
  expect(solve).toThrow(expect.objectContaining({ field, index }));
});

test('progress never falls and ends at 1', () => {
  const shares: number[] = [];
  solveAssignment(makeCity({ mentees: 300, mentors: 200, places: 290, candidates: 12 }, 3), {
    onProgress: (share) => shares.push(share),
  });
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test('a raised signal stops the run, at once or on the way', () => {
  const city = makeCity({ mentees: 2000, mentors: 1200, places: 1980, candidates: 30 }, 3);
  expect(() => solveAssignment(city, { signal: { aborted: true } })).toThrow(MatchingAbortedError);
  let polls = 0;
  const later = {
    get aborted() {
      polls++;
      return polls > 4;
    },
  };
  expect(() => solveAssignment(city, { signal: later })).toThrow(MatchingAbortedError);
  expect(polls).toBe(5);
});
