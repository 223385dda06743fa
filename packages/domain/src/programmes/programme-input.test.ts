import { describe, expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { memberChangesInput, newMembersInput, programmeDays, programmeInput } from './programme-input.ts';
import { programmePolicyDefault } from './programme-policy.ts';

const sound = {
  name: '城乡结对帮扶',
  from: '2026-03-01',
  to: '2028-12-31',
  policyBases: [{ title: '关于开展结对帮扶的通知', number: '', issuer: '教育局' }],
  policy: programmePolicyDefault,
};
const problems = (change: object) => {
  const parsed = parseInput(programmeInput, { ...sound, ...change });
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path.join('.')]);
};

describe('a programme', () => {
  test('is taken as it is; an empty number is none', () => {
    const parsed = parseInput(programmeInput, sound);
    expect(parsed).toMatchObject({ ok: true, value: { policyBases: [{ number: null, issuer: '教育局' }] } });
  });

  test.each([
    [{ to: '2026-02-28' }, [['period-order', 'to']]],
    [{ from: '2026-02-30' }, [['not-a-day', 'from']]],
    [{ policyBases: [{ title: ' ' }] }, [['required', 'policyBases.0.title']]],
    [
      { policy: { ...programmePolicyDefault, weights: { ...programmePolicyDefault.weights, fit: 11 } } },
      [['weights-not-hundred', 'policy.weights']],
    ],
    [{ policy: { ...programmePolicyDefault, levels: [] } }, [['too-few', 'policy.levels']]],
    [
      { policy: { ...programmePolicyDefault, leadsPerAssistedMost: 0 } },
      [['out-of-range', 'policy.leadsPerAssistedMost']],
    ],
  ])('with %j: %j', (change, expected) => {
    expect(problems(change)).toEqual(expected);
  });

  test('lasts from March of this year to December of the second next unless told otherwise', () => {
    expect(programmeDays('2026-10-15')).toEqual({ from: '2026-03-01', to: '2028-12-31' });
  });
});

test.each([
  ['lead', 2, true],
  ['lead', 0, false],
  ['both', 1, true],
  ['assisted', 0, true],
  ['assisted', 1, false],
  ['lead', 21, false],
])('a member as %s with %i places: %s', (role, leadCapacity, sound) => {
  expect(parseInput(newMembersInput, { role, leadCapacity }).ok).toBe(sound);
  const members = [{ memberId: '018f0000-0000-7000-8000-000000000001', version: 1, role, leadCapacity }];
  expect(parseInput(memberChangesInput, { members }).ok).toBe(sound);
});
