import { expect, test } from 'vitest';
import { makeRoster } from '../../bench/make-roster.ts';
import { buildCandidates } from './build-candidates.ts';
import type { MatchingCity } from './city.ts';
import { hardRule } from './hard-rules.ts';
import { backbone, type MatchingPolicy, newTeachers, reaches } from './policy.ts';
import { pairFacts, scorePair } from './score-pair.ts';

/** The same choice, pair by pair and without haste. */
function chosenByHand(city: MatchingCity, policy: MatchingPolicy, mentee: number): Map<number, number> {
  const scored: { mentor: number; total: number; always: boolean }[] = [];
  for (let mentor = 0; mentor < city.mentors.length; mentor++) {
    if (hardRule(city, policy, mentee, mentor) !== null) continue;
    const facts = pairFacts(city, mentee, mentor);
    const { total } = scorePair(city.mentees[mentee]!, city.mentors[mentor]!, facts, policy);
    scored.push({ mentor, total, always: facts.relation === 'partner' || facts.running });
  }
  const ranked = [...scored].sort((a, b) => b.total - a.total || a.mentor - b.mentor);
  const kept = scored.filter((one) => one.always || ranked.indexOf(one) < policy.candidatesMax);
  return new Map(kept.map((one) => [one.mentor, one.total]));
}

const policies: MatchingPolicy[] = [newTeachers, backbone];
for (const reach of reaches) {
  for (const candidatesMax of [0, 3, 100]) {
    policies.push({ ...newTeachers, candidatesMax, rules: { ...newTeachers.rules, reach } });
  }
}

test('the typed-array path keeps exactly the pairs and scores of scorePair and hardRule', () => {
  let edges = 0;
  for (const [seed, policy] of policies.entries()) {
    const city = makeRoster(30, 40, 6, seed);
    const { problem, running } = buildCandidates(city, policy);
    for (let i = 0; i < city.mentees.length; i++) {
      const found = new Map<number, number>();
      for (let e = problem.rowStart[i]!; e < problem.rowStart[i + 1]!; e++) {
        const mentor = problem.mentorOf[e]!;
        found.set(mentor, problem.score[e]!);
        expect(running[e] === 1).toBe(
          city.running.some((pair) => pair.mentee === i && pair.mentor === mentor),
        );
      }
      expect(found).toEqual(chosenByHand(city, policy, i));
      edges += found.size;
    }
  }
  expect(edges).toBeGreaterThan(1000);
});

test('an aborted choice throws', () => {
  const city = makeRoster(20, 20, 4, 1);
  expect(() => buildCandidates(city, newTeachers, { signal: { aborted: true } })).toThrow('aborted');
});
