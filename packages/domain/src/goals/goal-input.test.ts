import { describe, expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { goalInput, measurementInput } from './goal-input.ts';

const goal = {
  area: 'lessonDesign',
  text: '优课率达到三成',
  chosenBy: 'both',
  metric: 'excellentLessonRate',
  unit: 'percent',
  direction: 'atLeast',
  baseline: 12,
  target: 30,
  from: '2025-09-01',
  due: '2026-06-30',
};
const found = (change: object) => {
  const parsed = parseInput(goalInput, { ...goal, ...change });
  return parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path.join('.')]);
};

describe('a goal', () => {
  test('is taken with a shipped metric, or one of its own', () => {
    expect(found({})).toEqual([]);
    expect(found({ metric: 'free', unit: 'people', direction: 'atMost', target: 400 })).toEqual([]);
  });

  test.each([
    ['due before it begins', { due: '2025-08-31' }, [['period-order', 'due']]],
    ['a rate counted in people', { unit: 'people' }, [['unknown-value', 'unit']]],
    ['a rate that should fall', { direction: 'atMost' }, [['unknown-value', 'direction']]],
    ['more than all', { target: 101 }, [['out-of-range', 'target']]],
    ['no text', { text: ' ' }, [['required', 'text']]],
  ])('is refused with %s', (_name, change, expected) => {
    expect(found(change)).toEqual(expected);
  });
});

test.each([
  ['a rate over 20 lessons', true, { on: '2025-10-01', value: 25, count: 20 }, []],
  ['a rate over nothing', true, { on: '2025-10-01', value: 25 }, ['count-missing']],
  ['a count', false, { on: '2025-10-01', value: 1 }, []],
  ['one of tomorrow', false, { on: '2025-10-16', value: 1 }, ['in-the-future']],
])('a measurement: %s', (_name, needsCount, input, codes) => {
  const parsed = parseInput(measurementInput(needsCount, '2025-10-15'), input);
  expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(codes);
});
