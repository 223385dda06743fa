import { expect, test } from 'vitest';
import { highsMilp } from '../../bench/highs-milp.ts';
import { makeSmallStaged } from '../../bench/make-small.ts';
import type { AssignmentProblem } from '../assignment.ts';
import {
  awayPlacesAtMost,
  menteeGroupsAtLeast,
  mentorGroupsAtMost,
  onePerKindergarten,
  separateCapacities,
} from './rules.ts';
import { solveStages } from './solve-stages.ts';
import type { StagedProblem, StagedResult } from './staged-problem.ts';

const highs = await highsMilp();

/** Three mentees, two mentors with two places each; everybody may have either. */
const problem: AssignmentProblem = {
  menteeCount: 3,
  mentorCount: 2,
  rowStart: Int32Array.of(0, 2, 4, 6),
  mentorOf: Int32Array.of(0, 1, 0, 1, 0, 1),
  score: Int32Array.of(9, 1, 8, 2, 7, 3),
  capacity: Int32Array.of(2, 2),
};

function mentors(result: StagedResult): number[] {
  if (result.kind === 'refused') throw new Error(result.code);
  return [...result.mentorOfMentee];
}

test.each<[string, Partial<StagedProblem>, number[]]>([
  ['nothing else is asked', {}, [0, 0, 1]],
  ['a pair is locked', { locks: [{ mentee: 2, mentor: 0 }] }, [0, 1, 0]],
  ['the worst pair counts first', { floor: true, locks: [{ mentee: 0, mentor: 1 }] }, [1, 0, 0]],
  [
    'a lead takes one',
    { maximums: [mentorGroupsAtMost('lead', problem, Int32Array.of(0, -1), Int32Array.of(1))] },
    [0, 1, 1],
  ],
  [
    'one per kindergarten',
    { maximums: [onePerKindergarten('one', problem, Int32Array.of(0, 0, 1))] },
    [0, 1, 0],
  ],
  [
    'capacities are separate',
    {
      maximums: [
        separateCapacities(
          'split',
          problem,
          Uint8Array.of(1, 1, 1, 1, 0, 0),
          Int32Array.of(1, 1),
          Int32Array.of(1, 1),
        ),
      ],
    },
    [0, 1, 0],
  ],
  ['running pairs earn a bonus', { running: Uint8Array.of(0, 1, 0, 0, 0, 0), keepBonus: 20 }, [1, 0, 0]],
  ['running pairs decide ties only', { running: Uint8Array.of(0, 1, 0, 0, 0, 0) }, [0, 0, 1]],
])('when %s', (_name, wish, expected) => {
  expect(mentors(solveStages({ problem, ...wish }))).toEqual(expected);
});

const scarce = { ...problem, capacity: Int32Array.of(1, 0) };
test('classes come before scores, and minimums after classes with their shortfall reported', () => {
  expect(mentors(solveStages({ problem: scarce }))).toEqual([0, -1, -1]);
  expect(mentors(solveStages({ problem: scarce, classOf: Uint8Array.of(1, 1, 0) }))).toEqual([-1, -1, 0]);
  const minimums = [menteeGroupsAtLeast('kindergarten', Int32Array.of(-1, 0, 0), Int32Array.of(2))];
  const result = solveStages({ problem: scarce, minimums });
  expect(mentors(result)).toEqual([-1, 0, -1]);
  expect(result).toMatchObject({
    shortfalls: [{ rule: 'kindergarten', group: 0, missing: 1 }],
    pairsOfClass: [1],
  });
});

test('equal answers are settled by the tie rule: the first mentee takes its first candidate', () => {
  const tied = { ...problem, score: new Int32Array(6), capacity: Int32Array.of(1, 1) };
  expect(mentors(solveStages({ problem: tied }))).toEqual([0, 1, -1]);
});

const crossing = [
  mentorGroupsAtMost('lead', problem, Int32Array.of(0, 0), Int32Array.of(2)),
  awayPlacesAtMost('away', problem, Uint8Array.of(1, 0, 0, 1, 1, 0), Int32Array.of(0, 0), Int32Array.of(1)),
];
test.each<[string, Partial<StagedProblem>, object]>([
  [
    'a lock that is no candidate',
    { locks: [{ mentee: 0, mentor: 5 }] },
    { code: 'lockIsNoCandidate', hardRule: null },
  ],
  [
    'a lock that a hard rule forbids',
    { locks: [{ mentee: 0, mentor: 5 }], hardRuleOf: () => 'vetoed' },
    { code: 'lockIsNoCandidate', hardRule: 'vetoed' },
  ],
  [
    'one mentee locked twice',
    {
      locks: [
        { mentee: 0, mentor: 0 },
        { mentee: 0, mentor: 1 },
      ],
    },
    { code: 'menteeLockedTwice', pair: { mentee: 0, mentor: 1 } },
  ],
  [
    'locks above the capacity',
    { locks: [0, 1, 2].map((mentee) => ({ mentee, mentor: 0 })) },
    { code: 'lockOverLimit', rule: 'capacity' },
  ],
  [
    'locks above a rule',
    {
      locks: [{ mentee: 0, mentor: 0 }],
      maximums: [mentorGroupsAtMost('lead', problem, Int32Array.of(0, -1), Int32Array.of(0))],
    },
    { code: 'lockOverLimit', rule: 'lead' },
  ],
  ['rules that cross', { maximums: crossing }, { code: 'rulesCross', rule: 'away', other: 'capacity' }],
])('%s: refused with its code', (_name, wish, refusal) => {
  expect(solveStages({ problem, ...wish })).toMatchObject({ kind: 'refused', ...refusal });
});

test('crossing rules go to the general solver, and only they do', () => {
  const result = solveStages({ problem, maximums: crossing }, { milp: highs });
  expect(result).toMatchObject({ kind: 'solved', method: 'milp', gap: 0, pairCount: 2 });
  let crossed = 0;
  for (let seed = 1; seed <= 30; seed++) {
    const staged = makeSmallStaged(seed, true);
    const alone = solveStages(staged);
    const helped = solveStages(staged, { milp: highs });
    if (alone.kind === 'solved') {
      expect(helped).toEqual(alone);
      continue;
    }
    expect(alone.code).toBe('rulesCross');
    expect(helped).toMatchObject({ kind: 'solved', method: 'milp' });
    crossed++;
  }
  expect(crossed).toBeGreaterThan(5);
}, 60_000);

test('a solver that fails is named', () => {
  const failing = { solve: () => ({ status: 'failed' as const, values: [], gap: 1 }) };
  expect(solveStages({ problem, maximums: crossing }, { milp: failing })).toMatchObject({
    code: 'milpFailed',
  });
});
