import { expect, test } from 'vitest';
import { highsMilp } from '../../bench/highs-milp.ts';
import { makeSmallStaged } from '../../bench/make-small.ts';
import { takeLocks } from './locks.ts';
import { stagesByMilp } from './milp.ts';
import { isPlain } from './plain-stages.ts';
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

test('the tie rule makes one answer: prices and the network give the same pairs', () => {
  let compared = 0;
  for (let seed = 1; seed <= 1000; seed++) {
    const { minimums: _, maximums: __, floor: ___, ...staged } = makeSmallStaged(seed, false);
    expect(isPlain(staged)).toBe(true);
    const plain = solveStages(staged);
    const edgeGroup = new Int32Array(staged.problem.mentorOf.length);
    const loose = { name: 'loose', groupOfEdge: edgeGroup, atMost: Int32Array.of(edgeGroup.length) };
    const byNetwork = solveStages({ ...staged, maximums: [loose] });
    expect(plain, `seed ${seed}`).toEqual(byNetwork);
    compared += plain.kind === 'solved' ? plain.pairCount : 0;
  }
  expect(compared).toBeGreaterThan(1300);
});
