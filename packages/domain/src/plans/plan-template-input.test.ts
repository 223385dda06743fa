import { expect, test } from 'vitest';
import { shippedTemplates } from '../plan-templates/shipped-templates.ts';
import { parseInput } from '../zod-problems.ts';
import { planTemplateInput } from './plan-template-input.ts';

test.each(shippedTemplates.map((each) => [each.name, each] as const))(
  '%s can be edited as it is',
  (_name, each) => {
    const { code: _code, version: _version, ...input } = each;
    expect(parseInput(planTemplateInput, input)).toEqual({ ok: true, value: input });
  },
);

test('everything wrong is named with its place', () => {
  const { code: _code, version: _version, ...input } = shippedTemplates[0];
  const wrong = { ...input, name: '', idleMonths: [13], effectChecks: ['sixOnes'] };
  const parsed = parseInput(planTemplateInput, wrong);
  expect(parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['required', 'name'],
    ['out-of-range', 'idleMonths.0'],
    ['unknown-value', 'effectChecks.0'],
  ]);
});

test('what its entries say together is checked once each is sound', () => {
  const { code: _code, version: _version, ...input } = shippedTemplates[0];
  const parsed = parseInput(planTemplateInput, { ...input, phases: input.phases.toReversed() });
  expect(parsed).toMatchObject({ ok: false, problems: [{ code: 'phase-order' }, { code: 'phase-order' }] });
});
