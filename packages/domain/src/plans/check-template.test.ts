import { describe, expect, test } from 'vitest';
import { shippedTemplates } from '../plan-templates/shipped-templates.ts';
import { checkTemplate } from './check-template.ts';
import { task, template } from './plan.test-data.ts';
import type { PlanTemplate } from './plan-template.ts';

const found = (checked: PlanTemplate) =>
  checkTemplate(checked).map(({ code, path }) => [code, path.join('.')]);

test.each(shippedTemplates.map((each) => [each.name, each] as const))('%s is sound', (_name, each) => {
  expect(checkTemplate(each)).toEqual([]);
});

describe('a template is refused', () => {
  const first = task('first');

  test('when a code stands twice', () => {
    expect(found(template([first, first], [first]))).toEqual([
      ['duplicate', 'phases.0.stages.0.tasks.1.code'],
      ['duplicate', 'phases.1.stages.0.tasks.0.code'],
    ]);
  });

  test('when its phases are out of order', () => {
    const { phases, ...rest } = template([first], []);
    expect(found({ ...rest, phases: phases.toReversed() })).toEqual([['phase-order', 'phases.1.kind']]);
  });

  test('when a stage ends before it begins, or lies outside the semesters', () => {
    const plain = template([first], []);
    const [launch, ...others] = plain.phases;
    const turned = (to: { semester: number; month?: number }) => ({
      ...plain,
      phases: [{ ...launch!, stages: [{ ...launch!.stages[0]!, to }] }, ...others],
    });
    expect(found(turned({ semester: 1, month: 2 }))).toEqual([['stage-order', 'phases.0.stages.0.to']]);
    expect(found(turned({ semester: 7 }))).toEqual([['stage-order', 'phases.0.stages.0.to']]);
  });

  test.each([
    ['month', { kind: 'month', semester: 1, month: 7 }],
    ['semester', { kind: 'semester', semester: 2 }],
    ['semester that there is not', { kind: 'semester', semester: 9 }],
    ['day', { kind: 'day', semester: 1, month: 2, day: 20 }],
  ] as const)('when a task lies in another %s than its stage', (_name, window) => {
    expect(found(template([task('outside', { window })], []))).toEqual([
      ['task-outside-stage', 'phases.0.stages.0.tasks.0.window'],
    ]);
  });
});
