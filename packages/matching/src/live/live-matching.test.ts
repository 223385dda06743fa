import { expect, test } from 'vitest';
import { makeCity } from '../../bench/make-city.ts';
import { makeSmall } from '../../bench/make-small.ts';
import { seededRandom } from '../../bench/random.ts';
import { MatchingInputError, solveAssignment } from '../solve-assignment.ts';
import { verifyCertificate } from '../verify-certificate.ts';
import { applyChanges, type LiveChange, mentorsNow } from './apply-changes.ts';
import { liveAssignment } from './live-assignment.ts';
import { type LiveMatching, openLive } from './live-matching.ts';

function randomChange(live: LiveMatching, random: () => number): LiveChange | null {
  const { problem, forbidden, lockedMentor } = live;
  const pick = (count: number) => Math.floor(random() * count);
  const edge = pick(problem.mentorOf.length);
  const mentee = problem.rowStart.findIndex((start) => start > edge) - 1;
  const mentor = problem.mentorOf[edge]!;
  const locked = lockedMentor.filter((j) => j === mentor).length;
  switch (pick(7)) {
    case 0:
      return { kind: 'mentorLeaves', mentor };
    case 1:
      return { kind: 'capacitySet', mentor, capacity: Math.max(locked, pick(4)) };
    case 2:
      return { kind: 'edgeForbidden', mentee, mentor };
    case 3:
      return { kind: 'edgeAllowed', mentee, mentor };
    case 4:
      return { kind: 'edgeScored', mentee, mentor, score: pick(4) };
    case 5:
      if (forbidden[edge] === 1 || lockedMentor[mentee]! >= 0 || locked >= problem.capacity[mentor]!)
        return null;
      return { kind: 'pairLocked', mentee, mentor };
    default:
      return lockedMentor[mentee]! >= 0 ? { kind: 'pairUnlocked', mentee } : null;
  }
}

test('after any change the live state is certified and as good as a fresh run', () => {
  let changes = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const problem = makeSmall(seed);
    if (problem.mentorOf.length === 0) continue;
    const objective = seed % 2 === 0 ? 'score' : 'mostPairsThenScore';
    const random = seededRandom(seed);
    const live = openLive(problem, { objective, keepBonus: seed % 3 });
    for (let step = 0; step < 12; step++) {
      const change = randomChange(live, random);
      if (change === null) continue;
      const before = mentorsNow(live);
      const moved = applyChanges(live, [change]);
      expect(moved.length).toBe(mentorsNow(live).filter((mentor, i) => mentor !== before[i]).length);
      const now = liveAssignment(live);
      expect(
        verifyCertificate(now.problem, now.assignment),
        `seed ${seed}: ${JSON.stringify(change)}`,
      ).toEqual({ valid: true });
      const fresh = solveAssignment(now.problem, { objective });
      expect([objective === 'score' || now.assignment.pairCount, now.assignment.totalScore]).toEqual([
        objective === 'score' || fresh.pairCount,
        fresh.totalScore,
      ]);
      changes++;
    }
  }
  expect(changes).toBeGreaterThan(2000);
});

test('a mentor whose two mentees are locked may leave: both are free again', () => {
  const problem = {
    menteeCount: 2,
    mentorCount: 2,
    rowStart: Int32Array.of(0, 2, 4),
    mentorOf: Int32Array.of(0, 1, 0, 1),
    score: Int32Array.of(5, 1, 5, 2),
    capacity: Int32Array.of(2, 1),
  };
  const live = openLive(problem);
  applyChanges(
    live,
    [0, 1].map((mentee) => ({ kind: 'pairLocked' as const, mentee, mentor: 0 })),
  );
  expect([...mentorsNow(live)]).toEqual([0, 0]);
  const moved = applyChanges(live, [{ kind: 'mentorLeaves', mentor: 0 }]);
  expect(moved).toEqual([
    { mentee: 0, from: 0, to: -1 },
    { mentee: 1, from: 0, to: 1 },
  ]);
});

test.each<[string, LiveChange]>([
  ['an unknown mentor', { kind: 'mentorLeaves', mentor: 9 }],
  ['a capacity below 0', { kind: 'capacitySet', mentor: 0, capacity: -1 }],
  ['a pair that is no candidate', { kind: 'edgeForbidden', mentee: 0, mentor: 9 }],
  ['a score out of range', { kind: 'edgeScored', mentee: 0, mentor: 0, score: 2_000_000 }],
  ['a mentee that is not locked', { kind: 'pairUnlocked', mentee: 0 }],
])('%s is refused', (_name, change) => {
  const live = openLive({
    menteeCount: 1,
    mentorCount: 1,
    rowStart: Int32Array.of(0, 1),
    mentorOf: Int32Array.of(0),
    score: Int32Array.of(5),
    capacity: Int32Array.of(1),
  });
  expect(() => applyChanges(live, [change])).toThrow(MatchingInputError);
});

test('a departure with a keep bonus moves little more than the mentees who lost their mentor', () => {
  const city = makeCity({ mentees: 800, mentors: 500, places: 790, candidates: 20 }, 7);
  const moved = [0, 300].map((keepBonus) => {
    let count = 0;
    let forced = 0;
    for (let mentor = 0; mentor < 500; mentor += 50) {
      const live = openLive(city, { keepBonus });
      forced += live.matching.load[mentor]!;
      count += applyChanges(live, [{ kind: 'mentorLeaves', mentor }]).length;
    }
    expect(count).toBeGreaterThanOrEqual(forced);
    return count;
  });
  expect(moved[1]!).toBeLessThan(moved[0]!);
});
