import { expect, test } from 'vitest';
import { activityTypeFacts, activityTypeList } from '../activities/activity-type.ts';
import { quotaSetCodes, recordKinds } from './quota-set.ts';
import { shippedQuotaSets } from './shipped-quota-sets.ts';

test('each set has the code it is kept under, and rules with codes of their own', () => {
  for (const code of quotaSetCodes) {
    const { code: own, rules } = shippedQuotaSets[code];
    expect(own).toBe(code);
    expect(new Set(rules.map((rule) => rule.code)).size).toBe(rules.length);
  }
});

test('rules count known things, delivered by a side that can deliver them', () => {
  for (const { rules } of Object.values(shippedQuotaSets)) {
    for (const { kinds, side, scope } of rules) {
      for (const kind of kinds) {
        if (scope === 'mentorPair') expect(recordKinds).toContain(kind);
        else if (!activityTypeList.has(kind)) expect.fail(`${kind} is no activity type`);
        else expect(['both', 'either', side]).toContain(activityTypeFacts[kind].delivery);
      }
    }
  }
});

test.each([
  ['fiveOnes', 5],
  ['urbanRural', 3],
  ['exchange', 1],
  ['townshipSemester', 1],
  ['learnersYear', 1],
  ['mentorPair', 7],
] as const)('%s has %i rules', (code, rules) => {
  expect(shippedQuotaSets[code].rules).toHaveLength(rules);
});
