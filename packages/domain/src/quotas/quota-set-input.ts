import { z } from 'zod';
import { areas } from '../areas/area.ts';
import { semesterParts } from '../calendar/school-week.ts';
import { requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { partySides, quotaConditions, quotaMeasures, quotaScopes, recordKindList } from './quota-set.ts';

/** More duties than this in one set nobody remembers. */
const rulesMost = 20;

const window = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('week') }),
  z.object({ kind: z.literal('month') }),
  z.object({ kind: z.literal('months'), months: z.array(z.int().min(1).max(12)).min(1).max(12) }),
  z.object({ kind: z.literal('semester') }),
  z.object({ kind: z.literal('semesterPart'), part: z.enum(semesterParts) }),
  z.object({ kind: z.literal('schoolYear') }),
  z.object({ kind: z.literal('stage') }),
  z.object({ kind: z.literal('programme') }),
]);

const rule = z
  .object({
    code: z
      .string()
      .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      .max(60),
    text: requiredLine({ least: 2, most: 60 }),
    kinds: z
      .array(requiredLine({ most: 60 }))
      .min(1)
      .max(20),
    side: z.enum(partySides),
    measure: z.enum(quotaMeasures),
    minimum: z.int().min(1).max(1_000),
    window,
    scope: z.enum(quotaScopes),
    areas: z.array(z.enum(areas)).max(areas.length),
    conditions: z.array(z.enum(quotaConditions)).max(quotaConditions.length),
  })
  .superRefine(
    ({ kinds, side, scope }, context) => {
      const ofPair = scope === 'mentorPair';
      const isPairSide = side === 'mentor' || side === 'mentee';
      if (ofPair !== isPairSide) refuse(context, 'side-outside-scope', { side, scope }, ['side']);
      for (const [index, kind] of kinds.entries()) {
        if (ofPair && !recordKindList.has(kind)) {
          const facts = { value: kind, allowed: recordKindList.codes };
          refuse(context, 'unknown-value', facts, ['kinds', String(index)]);
        }
      }
    },
    whenSound('kinds', 'side', 'scope'),
  );

/**
 * A quota set as a city edits it. Kinds of activity are only texts here, since a city has types of its own: the caller
 * holds them against its catalogue.
 */
export const quotaSetInput = z
  .object({
    name: requiredLine({ least: 2, most: 60 }),
    rules: z.array(rule).min(1).max(rulesMost),
  })
  .superRefine(({ rules }, context) => {
    const codes = rules.map(({ code }) => code);
    for (const [index, code] of codes.entries()) {
      if (codes.indexOf(code) < index)
        refuse(context, 'duplicate', { value: code }, ['rules', String(index), 'code']);
    }
  }, whenSound('rules'));

export type QuotaSetInput = z.output<typeof quotaSetInput>;
