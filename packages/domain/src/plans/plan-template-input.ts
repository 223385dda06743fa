import { z } from 'zod';
import { activityDirections } from '../activities/activity-direction.ts';
import { areas } from '../areas/area.ts';
import { effectCheckSetCodes } from '../assessment/effect-check-set.ts';
import { semesters } from '../calendar/school-calendar.ts';
import { semesterParts } from '../calendar/school-week.ts';
import { goalMetrics } from '../goals/goal-metric.ts';
import { kindergartenOwnerships } from '../kindergartens/ownership.ts';
import { optionalLine, requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { checkTemplate } from './check-template.ts';
import { deliverables } from './deliverable.ts';
import { phaseKinds } from './phase-kind.ts';
import { ownerRoles, taskSides } from './task-side.ts';
import { monthParts } from './template-window.ts';

/** A plan of more than so many tasks a stage helps nobody. */
const tasksMost = 60;
/** Eight semesters are four years. */
const semestersMost = 8;

const code = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(60);
const sentence = requiredLine({ most: 200 });
const sentences = z.array(sentence).max(20);
const month = z.int().min(1).max(12);
const ordinal = z
  .int()
  .min(-semestersMost)
  .max(semestersMost)
  .refine((each) => each !== 0);
const semester = z.union([ordinal, z.literal('each')]);

const window = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), semester, month, day: z.int().min(1).max(31) }),
  z.object({ kind: z.literal('monthPart'), semester, month, part: z.enum(monthParts) }),
  z.object({ kind: z.literal('month'), semester, month }),
  z.object({ kind: z.literal('semesterPart'), semester, part: z.enum(semesterParts) }),
  z.object({ kind: z.literal('semester'), semester }),
  z.object({ kind: z.literal('schoolYear'), year: z.int().min(1).max(semestersMost) }),
  z.object({ kind: z.literal('stage') }),
  z.object({ kind: z.literal('phase') }),
  z.object({ kind: z.literal('programme') }),
]);

const edge = z.object({
  semester: ordinal,
  month: month.optional(),
  part: z.enum(semesterParts).optional(),
});

const task = z.object({
  code,
  text: requiredLine({ least: 2, most: 60 }),
  detail: optionalLine({ most: 300 }).transform((text) => text ?? ''),
  side: z.enum(taskSides),
  owner: z.enum(ownerRoles).nullable(),
  window,
  leavesBehind: z.array(z.enum(deliverables)).max(10),
  activityType: requiredLine({ most: 60 }).nullable(),
  direction: z.enum(activityDirections).nullable(),
  areas: z.array(z.enum(areas)).max(areas.length),
  weight: z.int().min(1).max(10),
  group: z.boolean(),
  scope: z.object({ ownerships: z.array(z.enum(kindergartenOwnerships)) }),
});

const phase = z.object({
  code,
  kind: z.enum(phaseKinds),
  name: requiredLine({ most: 30 }),
  stages: z
    .array(
      z.object({
        code,
        theme: requiredLine({ most: 30 }),
        objective: sentence,
        from: edge,
        to: edge,
        tasks: z.array(task).max(tasksMost),
      }),
    )
    .min(1)
    .max(12),
});

const goal = z.object({
  code,
  text: sentence,
  area: z.enum(areas).nullable(),
  metric: z.enum(goalMetrics),
  target: z.number().min(0).max(1_000_000).nullable(),
  chosenBy: z.enum(taskSides),
});

/**
 * A plan template as a coordinator edits it; its code and version are given by the system. Activity types and quota sets
 * are only texts here, since a city has its own: the caller holds them against what there is.
 */
export const planTemplateInput = z
  .object({
    name: requiredLine({ least: 2, most: 60 }),
    purpose: sentence,
    side: z.enum(taskSides),
    startsIn: z.enum(semesters).nullable(),
    semesters: z.int().min(1).max(semestersMost).nullable(),
    idleMonths: z.array(month).max(12),
    policyBases: z
      .array(
        z.object({
          title: requiredLine({ least: 2, most: 120 }),
          number: optionalLine({ most: 60 }),
          issuer: optionalLine({ most: 60 }),
        }),
      )
      .max(30),
    principles: sentences,
    parts: z.object({
      content: sentences,
      goals: sentences,
      methods: sentences,
      steps: sentences,
      people: sentences,
      measures: sentences,
    }),
    goals: z.array(goal).max(40),
    quotaSets: z.array(requiredLine({ most: 60 })).max(10),
    effectChecks: z.array(z.enum(effectCheckSetCodes)).max(effectCheckSetCodes.length),
    phases: z.array(phase).min(1).max(6),
  })
  .superRefine((template, context) => {
    for (const problem of checkTemplate(template)) {
      refuse(context, problem.code, problem.facts, problem.path);
    }
  }, whenSound());

export type PlanTemplateInput = z.output<typeof planTemplateInput>;
