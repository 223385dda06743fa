import { hardRules, matchRelations } from '@qinglan/domain/matching/match-lists';
import { scoreParts, shippedPolicies } from '@qinglan/domain/matching/match-policy';
import { hardRuleCodes } from '@qinglan/matching/score/hard-rules';
import { backbone, newTeachers, pairParts } from '@qinglan/matching/score/policy';
import { expect, test } from 'vitest';
import { enginePolicy } from './engine-policy.ts';

test.each([
  ['newTeachers', newTeachers],
  ['backbone', backbone],
] as const)('the shipped policy %s is the one that the solver publishes', (code, published) => {
  const ours = enginePolicy({ ...shippedPolicies[code], secondMentors: true });
  const { label: _label, code: _code, ...rest } = published;
  expect(ours).toMatchObject(rest);
});

test('domain and solver call the parts of a score, the rules and the relations alike', () => {
  expect([...scoreParts]).toEqual([...pairParts]);
  expect([...hardRules]).toEqual([...hardRuleCodes]);
  expect([...matchRelations]).toEqual(['partner', 'sameKindergarten', 'sameDistrict', 'elsewhere']);
});
