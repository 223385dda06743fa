import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/day.ts';
import { goalCourse, type MeasuredGoal, measurementProblems } from './goal-course.ts';
import { excellentLessonRate, qualifiedLessonRate } from './lesson-grade.ts';

const goal: MeasuredGoal = {
  direction: 'atLeast',
  baseline: 10,
  target: 30,
  from: '2025-09-01',
  due: '2026-06-30',
};
const measured = (on: string, value: number) => ({ on, value, count: 20 });

describe('a goal of 30 % from 10 % over a school year', () => {
  test.each([
    ['reached', [measured('2025-12-01', 31)], '2025-12-15', 'met', 'targetReached'],
    ['ahead of its line', [measured('2026-01-30', 22)], '2026-02-01', 'onCourse', 'asExpected'],
    ['a little below it', [measured('2026-01-30', 18.2)], '2026-02-01', 'onCourse', 'asExpected'],
    ['far below it', [measured('2026-01-30', 14)], '2026-02-01', 'offCourse', 'below'],
    ['not measured early on', [], '2025-12-01', 'onCourse', 'notMeasured'],
    ['not measured after half of the time', [], '2026-03-01', 'offCourse', 'notMeasured'],
    ['due and not reached', [measured('2026-06-01', 29)], '2026-07-01', 'offCourse', 'overdue'],
    ['due and never measured', [], '2026-07-01', 'offCourse', 'overdue'],
    ['reached after it was due', [measured('2026-09-01', 30)], '2026-09-02', 'met', 'targetReached'],
  ] as const)('%s', (_name, measurements, today, course, reason) => {
    expect(goalCourse(goal, measurements, today)).toMatchObject({ course, reasons: [{ kind: reason }] });
  });

  test('is judged by its latest measurement, not by one still to come', () => {
    const all = [measured('2025-12-01', 12), measured('2025-10-01', 25), measured('2026-05-01', 30)];
    expect(goalCourse(goal, all, '2025-12-15').latest?.value).toBe(12);
  });

  test('that wants less falls', () => {
    const fewer: MeasuredGoal = { ...goal, direction: 'atMost', baseline: 40, target: 10 };
    expect(goalCourse(fewer, [measured('2026-01-30', 20)], '2026-02-01').course).toBe('onCourse');
    expect(goalCourse(fewer, [measured('2026-01-30', 38)], '2026-02-01').course).toBe('offCourse');
    expect(goalCourse(fewer, [measured('2026-01-30', 10)], '2026-02-01').course).toBe('met');
  });
});

test('a better measurement on the same day never worsens a goal', () => {
  const ranks = { offCourse: 0, onCourse: 1, met: 2 };
  const day = fc.nat({ max: 400 }).map((days) => addDays('2025-09-01', days));
  fc.assert(
    fc.property(
      day,
      fc.nat({ max: 50 }),
      fc.nat({ max: 20 }),
      fc.nat({ max: 60 }),
      (on, value, more, wait) => {
        const judge = (each: number) => goalCourse(goal, [measured(on, each)], addDays(on, wait)).course;
        expect(ranks[judge(value + more)]).toBeGreaterThanOrEqual(ranks[judge(value)]);
      },
    ),
  );
});

test('a rate needs what it was taken over, and nothing is measured ahead', () => {
  const codes = (count: number | null, needs: boolean, on = '2025-10-01') =>
    measurementProblems({ on, value: 1, count }, needs, '2025-10-15').map(({ code }) => code);
  expect([codes(20, true), codes(null, false)]).toEqual([[], []]);
  expect([codes(null, true), codes(0, true)]).toEqual([['count-missing'], ['count-missing']]);
  expect(codes(1, false, '2025-10-16')).toEqual(['in-the-future']);
});

test('lesson rates always come with their number', () => {
  const counts = { excellent: 6, good: 8, qualified: 4, needsWork: 2 };
  expect(excellentLessonRate(counts)).toEqual({ percent: 30, count: 20 });
  expect(qualifiedLessonRate(counts)).toEqual({ percent: 90, count: 20 });
  const none = { excellent: 0, good: 0, qualified: 0, needsWork: 0 };
  expect(excellentLessonRate(none)).toEqual({ percent: null, count: 0 });
});
