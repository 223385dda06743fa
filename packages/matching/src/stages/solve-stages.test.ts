import { expect, test } from 'vitest';
import { bruteForceStages } from '../../bench/brute-force-stages.ts';
import { highsMilp } from '../../bench/highs-milp.ts';
import { makeCity } from '../../bench/make-city.ts';
import { makeSmallStaged } from '../../bench/make-small.ts';
import { MatchingAbortedError } from '../assignment.ts';
import { takeLocks } from './locks.ts';
import { stagesByMilp } from './milp.ts';
import { menteeGroupsAtLeast, mentorGroupsAtMost } from './rules.ts';
import { solveStages } from './solve-stages.ts';
import type { StagedProblem } from './staged-problem.ts';

const highs = await highsMilp();

/** What the stages are worth, read from the mentor of each mentee without the solver's help. */
function worth(staged: StagedProblem, mentorOfMentee: ArrayLike<number>) {
  const { problem } = staged;
  const pairsOfClass: number[] = [0, 0, 0];
  const missing = (staged.minimums ?? []).map((rule) => rule.atLeast.slice());
  let [totalScore, runningKept] = [0, 0];
  for (let i = 0; i < problem.menteeCount; i++) {
    for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
      if (problem.mentorOf[e] !== mentorOfMentee[i]) continue;
      pairsOfClass[staged.classOf?.[i] ?? 0]!++;
      totalScore += problem.score[e]!;
      runningKept += staged.running?.[e] ?? 0;
      for (const [r, rule] of (staged.minimums ?? []).entries()) missing[r]![rule.groupOfMentee[i]!]!--;
    }
  }
  const shortfall = missing
    .flatMap((groups) => [...groups])
    .reduce((sum, left) => sum + Math.max(0, left), 0);
  return { pairsOfClass, shortfall, totalScore, runningKept };
}

/** The same stages by the general solver alone. */
function mentorsByHighs(staged: StagedProblem): number[] {
  const unlocked = takeLocks(staged);
  if ('kind' in unlocked) throw new Error(unlocked.code);
  const result = stagesByMilp(staged, unlocked, highs);
  if ('kind' in result) throw new Error(result.code);
  const { problem } = staged;
  return Array.from({ length: problem.menteeCount }, (_, i) => {
    const edge = result.chosen.subarray(problem.rowStart[i], problem.rowStart[i + 1]).indexOf(1);
    return edge < 0 ? -1 : problem.mentorOf[problem.rowStart[i]! + edge]!;
  });
}

test('every stage agrees with HiGHS on random programmes with nested rules', () => {
  let compared = 0;
  for (let seed = 1; seed <= 240; seed++) {
    const staged = makeSmallStaged(seed, false);
    if (staged.problem.mentorOf.length < 4) continue;
    const ours = solveStages(staged);
    if (ours.kind === 'refused') throw new Error(`seed ${seed}: ${ours.code}`);
    expect(worth(staged, ours.mentorOfMentee), `seed ${seed}`).toEqual(worth(staged, mentorsByHighs(staged)));
    expect(ours).toMatchObject({ method: 'flow', totalScore: worth(staged, ours.mentorOfMentee).totalScore });
    compared++;
  }
  expect(compared).toBeGreaterThan(110);
}, 60_000);

test('every stage down to the tie rule agrees with trying everything', () => {
  let compared = 0;
  for (let seed = 1; seed <= 4000; seed++) {
    const staged = makeSmallStaged(seed, false, 5, 4);
    const ours = solveStages(staged);
    if (ours.kind === 'refused') throw new Error(`seed ${seed}: ${ours.code}`);
    expect(ours.mentorOfMentee, `seed ${seed}`).toEqual(bruteForceStages(staged));
    compared += ours.pairCount;
  }
  expect(compared).toBeGreaterThan(2500);
});

test('progress of the stages never falls and ends at 1; a raised signal stops them on the way', () => {
  const problem = makeCity({ mentees: 400, mentors: 240, places: 390, candidates: 12 }, 3);
  const group = Int32Array.from({ length: 400 }, (_, i) => i % 7);
  const minimums = [menteeGroupsAtLeast('district', group, new Int32Array(7).fill(57))];
  const lead = Int32Array.from({ length: 240 }, (_, j) => j % 9);
  const maximums = [mentorGroupsAtMost('lead', problem, lead, new Int32Array(9).fill(40))];
  const staged = { problem, minimums, maximums, floor: true };
  const shares: number[] = [];
  const result = solveStages(staged, { onProgress: (share) => shares.push(share) });
  expect(result.kind).toBe('solved');
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.filter((share) => share > 0.5 && share < 0.9).length).toBeGreaterThan(5);
  let polls = 0;
  const later = {
    get aborted() {
      polls++;
      return polls > 400;
    },
  };
  expect(() => solveStages(staged, { signal: later })).toThrow(MatchingAbortedError);
  expect(polls).toBe(401);
});
