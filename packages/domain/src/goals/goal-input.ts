import { z } from 'zod';
import { areas } from '../areas/area.ts';
import type { Day } from '../calendar/day.ts';
import { dayField } from '../calendar/day-input.ts';
import { taskSides } from '../plans/task-side.ts';
import { optionalLine, requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { measurementProblems } from './goal-course.ts';
import { goalDirections, goalMetricFacts, goalMetrics, goalUnits } from './goal-metric.ts';

const amountMost = 1_000_000;
const amount = z.number().min(0).max(amountMost);

/** A goal as either side or a coordinator sets it. A shipped metric has its own unit and direction; others are said. */
export const goalInput = z
  .object({
    area: z.enum(areas).nullable().default(null),
    text: requiredLine({ least: 2, most: 200 }),
    chosenBy: z.enum(taskSides),
    metric: z.enum(goalMetrics),
    unit: z.enum(goalUnits),
    direction: z.enum(goalDirections),
    baseline: amount.nullable().default(null),
    target: amount,
    from: dayField,
    due: dayField,
  })
  .superRefine(
    ({ from, due }, context) => {
      if (due < from) refuse(context, 'period-order', { from, to: due }, ['due']);
    },
    whenSound('from', 'due'),
  )
  .superRefine(
    ({ metric, unit, direction }, context) => {
      if (metric === 'free') return;
      const facts = goalMetricFacts[metric];
      if (unit !== facts.unit)
        refuse(context, 'unknown-value', { value: unit, allowed: [facts.unit] }, ['unit']);
      if (direction !== facts.direction) {
        refuse(context, 'unknown-value', { value: direction, allowed: [facts.direction] }, ['direction']);
      }
    },
    whenSound('metric', 'unit', 'direction'),
  )
  .superRefine(
    ({ unit, baseline, target }, context) => {
      if (unit !== 'percent') return;
      for (const [field, value] of [
        ['baseline', baseline ?? 0],
        ['target', target],
      ] as const) {
        if (value > 100) refuse(context, 'out-of-range', { least: 0, most: 100 }, [field]);
      }
    },
    whenSound('unit', 'baseline', 'target'),
  );
export type GoalInput = z.output<typeof goalInput>;

/** A measurement of a goal; a rate comes with the number it was taken over. */
export function measurementInput(needsCount: boolean, today: Day) {
  return z
    .object({
      on: dayField,
      value: amount,
      count: z.int().min(1).max(amountMost).nullable().default(null),
      note: optionalLine({ most: 300 }).default(null),
    })
    .superRefine(
      (measurement, context) => {
        for (const { code, facts, path } of measurementProblems(measurement, needsCount, today)) {
          refuse(context, code, facts, path);
        }
      },
      whenSound('on', 'value', 'count'),
    );
}
export type MeasurementInput = z.output<ReturnType<typeof measurementInput>>;
