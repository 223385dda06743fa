import { expect, test } from 'vitest';
import { blankKindergarten, changedInput, newKindergartenInput } from './kindergarten-values.ts';

test('only what changed goes out, but coordinates go together', () => {
  const values = { ...blankKindergarten, name: '新名', longitude: 120.1, latitude: 30.2 };
  expect(changedInput(values, ['name'])).toEqual({ name: '新名' });
  expect(changedInput(values, ['latitude'])).toEqual({ longitude: 120.1, latitude: 30.2 });
});

test('blank texts are nothing, a need without urgency is for this school year', () => {
  const needs = [{ area: 'playSupport' as const, level: 2, evidence: null }];
  expect(newKindergartenInput({ ...blankKindergarten, code: '  ', needs })).toMatchObject({
    code: null,
    phone: null,
    needs: [{ area: 'playSupport', level: 2, urgency: 1 }],
  });
});
