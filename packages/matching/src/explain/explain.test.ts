import { expect, test } from 'vitest';
import { makeCity } from '../../bench/make-city.ts';
import { makeSmall } from '../../bench/make-small.ts';
import { mentorsNow } from '../live/apply-changes.ts';
import { openLive } from '../live/live-matching.ts';
import { solveAssignment } from '../solve-assignment.ts';
import { solveStages } from '../stages/solve-stages.ts';
import { blockingPairs } from './blocking-pairs.ts';
import { changeFrontier, compareRuns } from './compare-runs.ts';
import { exactLoss, leastLoss, worthOfPlace } from './losses.ts';
import { shortagesOf } from './shortages.ts';

test('the exact loss of any pair is that of a run with the pair locked, never below the reduced cost', () => {
  let tried = 0;
  for (let seed = 1; seed <= 120; seed++) {
    const problem = makeSmall(seed);
    const best = solveAssignment(problem);
    const live = openLive(problem);
    const before = mentorsNow(live);
    for (let i = 0; i < problem.menteeCount; i++) {
      for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
        const pair = { mentee: i, mentor: problem.mentorOf[e]! };
        if (problem.capacity[pair.mentor] === 0) continue;
        const locked = solveStages({ problem, locks: [pair] });
        if (locked.kind === 'refused') throw new Error(locked.code);
        const loss = exactLoss(live, pair.mentee, pair.mentor);
        expect(loss).toEqual({
          pairs: locked.pairCount - best.pairCount,
          score: locked.totalScore - best.totalScore,
        });
        const weighed = -loss.score - best.certificate.pairBonus * loss.pairs;
        expect(leastLoss(problem, best.certificate, pair.mentee, pair.mentor)).toBeLessThanOrEqual(weighed);
        tried++;
      }
    }
    expect(mentorsNow(live)).toEqual(before);
  }
  expect(tried).toBeGreaterThan(400);
});

test('one more place brings what a fresh run says, at most the price', () => {
  for (let seed = 1; seed <= 120; seed++) {
    const problem = makeSmall(seed);
    const best = solveAssignment(problem);
    const live = openLive(problem);
    for (let j = 0; j < problem.mentorCount; j++) {
      if (problem.capacity[j]! > 1000) continue;
      const capacity = problem.capacity.map((places, k) => (k === j ? places + 1 : places));
      const more = solveAssignment({ ...problem, capacity });
      const worth = { pairs: more.pairCount - best.pairCount, score: more.totalScore - best.totalScore };
      expect(worthOfPlace(live, j)).toEqual(worth);
      const { mentorPrice, pairBonus } = best.certificate;
      expect(worth.score + pairBonus * worth.pairs).toBeLessThanOrEqual(mentorPrice[j]!);
    }
  }
});

test('shortages account for every unmatched mentee', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const problem = makeSmall(seed);
    const best = solveAssignment(problem);
    const shortages = shortagesOf(problem, best);
    for (const { mentees, places, unmatched } of shortages)
      expect(mentees.length - places).toBe(unmatched.length);
    const unmatched = shortages.flatMap((shortage) => shortage.unmatched).sort((a, b) => a - b);
    expect(unmatched).toEqual([...best.mentorOfMentee.keys()].filter((i) => best.mentorOfMentee[i] === -1));
  }
});

test('two runs side by side, blocking pairs and the change frontier', () => {
  const problem = {
    menteeCount: 2,
    mentorCount: 2,
    rowStart: Int32Array.of(0, 2, 4),
    mentorOf: Int32Array.of(0, 1, 0, 1),
    score: Int32Array.of(10, 8, 9, 1),
    capacity: Int32Array.of(1, 1),
  };
  const best = Int32Array.of(1, 0);
  const greedy = Int32Array.of(0, 1);
  expect(blockingPairs(problem, best)).toEqual({ count: 1, first: [{ mentee: 0, mentor: 0, score: 10 }] });
  expect(blockingPairs(problem, greedy).count).toBe(0);
  const metres = Int32Array.of(0, 2000, 4000, -1);
  expect(compareRuns(problem, best, greedy, metres)).toEqual({
    one: {
      pairs: 2,
      unmatched: 0,
      totalScore: 17,
      worstScore: 8,
      tenthPercentile: 8,
      meanKm: 3,
      mentorsUsed: 2,
      loads: [0, 2],
      blockingPairs: 1,
    },
    other: {
      pairs: 2,
      unmatched: 0,
      totalScore: 11,
      worstScore: 1,
      tenthPercentile: 1,
      meanKm: 0,
      mentorsUsed: 2,
      loads: [0, 2],
      blockingPairs: 0,
    },
    changed: [0, 1],
  });
  expect(changeFrontier(problem, greedy, [0, 2, 4])).toEqual([
    { keepBonus: 0, pairs: 2, totalScore: 17, changed: 2 },
    { keepBonus: 2, pairs: 2, totalScore: 17, changed: 2 },
    { keepBonus: 4, pairs: 2, totalScore: 11, changed: 0 },
  ]);
});

test('on the change frontier a larger bonus never changes more pairs nor scores higher', () => {
  const city = makeCity({ mentees: 300, mentors: 200, places: 290, candidates: 12 }, 3);
  const before = solveAssignment({
    ...city,
    score: city.score.map((s, e) => s + ((e * 7919) % 997)),
  }).mentorOfMentee;
  const points = changeFrontier(city, before, [0, 100, 300, 1000, 10_000]);
  for (const [k, point] of points.slice(1).entries()) {
    expect(point.changed).toBeLessThanOrEqual(points[k]!.changed);
    expect(point.totalScore).toBeLessThanOrEqual(points[k]!.totalScore);
  }
  expect(points.at(-1)!.changed).toBeLessThan(points[0]!.changed);
});
