import { expect, test } from 'vitest';
import { memberChangeProblems } from './member-rules.ts';

const partnerships = [
  { lead: 'L', assisted: 'A' },
  { lead: 'L', assisted: 'B' },
  { lead: 'B', assisted: 'C' },
];

test.each([
  ['L', 'lead', 2, []],
  ['L', 'both', 3, []],
  ['L', 'lead', 1, ['capacity-below-use']],
  ['L', 'assisted', 0, ['role-in-use']],
  ['A', 'lead', 1, ['role-in-use']],
  ['A', 'both', 1, []],
  ['B', 'assisted', 0, ['role-in-use']],
  ['B', 'lead', 1, ['role-in-use']],
  ['X', 'lead', 1, []],
] as const)('%s as %s with %i: %j', (kindergarten, role, leadCapacity, expected) => {
  const problems = memberChangeProblems({ kindergarten, place: { role, leadCapacity }, partnerships });
  expect(problems.map(({ code }) => code)).toEqual(expected);
});
