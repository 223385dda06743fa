import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import {
  classOf,
  hasSideRules,
  type MatchPolicyRules,
  menteeClasses,
  shippedPolicies,
  shippedPolicyCodes,
} from './match-policy.ts';
import { matchPolicyRulesField } from './match-policy-input.ts';

const { newTeachers } = shippedPolicies;
const problems = (rules: object) => {
  const ruling = parseInput(matchPolicyRulesField, rules);
  return ruling.ok ? [] : ruling.problems.map(({ code, path }) => [path.join('.'), code]);
};

describe('the shipped policies', () => {
  test.each(shippedPolicyCodes)('%s would be accepted from a screen', (code) => {
    expect(parseInput(matchPolicyRulesField, shippedPolicies[code])).toEqual({
      ok: true,
      value: shippedPolicies[code],
    });
    expect(hasSideRules(shippedPolicies[code])).toBe(false);
  });
});

test.each([
  [
    'weights that miss a point',
    { weights: { ...newTeachers.weights, wishes: 4 } },
    [['weights', 'weights-not-hundred']],
  ],
  [
    'years out of order',
    { yearsBetween: { ...newTeachers.yearsBetween, fullTo: 4 } },
    [['yearsBetween.fullTo', 'out-of-range']],
  ],
  ['a class twice', { classes: ['others', 'others'] }, [['classes.1', 'duplicate']]],
  [
    'three mentors',
    { mentoring: { ...newTeachers.mentoring, mentorsPerMenteeMost: 3 } },
    [['mentoring.mentorsPerMenteeMost', 'out-of-range']],
  ],
  ['half a kilometre', { travelKmMost: 0.5 }, [['travelKmMost', 'not-whole']]],
] as const)('%s is refused at its place', (_name, change, expected) => {
  expect(problems({ ...newTeachers, ...change })).toEqual(expected);
});

test.each([
  [{ years: 0, assisted: true }, 0],
  [{ years: 3, assisted: false }, 1],
  [{ years: 4, assisted: true }, 2],
])('%o is of class %i', (mentee, place) => {
  expect(classOf(newTeachers, mentee)).toBe(place);
});

test('who is in no class of the policy comes after all that are', () => {
  fc.assert(
    fc.property(
      fc.subarray([...menteeClasses]),
      fc.record({ years: fc.nat(40), assisted: fc.boolean() }),
      (classes, mentee) => {
        const policy: MatchPolicyRules = { ...newTeachers, classes };
        const place = classOf(policy, mentee);
        expect(place).toBeLessThanOrEqual(classes.length);
        const named = menteeClasses[classOf(newTeachers, mentee)]!;
        expect(place === classes.length).toBe(!classes.includes(named));
      },
    ),
  );
});

test.each([[{ pairsPerLeadMost: 0 }], [{ raiseWorst: true }], [{ oneMenteePerKindergarten: true }]])(
  '%o is a rule over groups',
  (rule) => {
    expect(hasSideRules({ ...newTeachers, sideRules: { ...newTeachers.sideRules, ...rule } })).toBe(true);
  },
);
