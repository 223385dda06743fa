import { z } from 'zod';
import type { Day } from '../calendar/day.ts';
import { pastDayField } from '../calendar/day-input.ts';
import { closedList } from '../closed-list.ts';
import { partnershipSides } from '../partnerships/partnership-side.ts';
import { optionalLine, requiredLine } from '../text/text-input.ts';

/** What the two sides share (资源共享；人力、物力、信息). */
export const sharedResourceKindList = closedList({
  people: ['人力', '人员', '师资'],
  material: ['物力', '物资', '资金'],
  information: ['信息', '资料', '软资源'],
});

export const sharedResourceKinds = sharedResourceKindList.codes;
export type SharedResourceKind = (typeof sharedResourceKinds)[number];

/** A resource that one side gave the other. The amount is told in words: it may be books, days or money. */
export function sharedResourceInput(today: Day) {
  return z.object({
    givenBy: z.enum(partnershipSides),
    kind: z.enum(sharedResourceKinds),
    title: requiredLine({ least: 2, most: 100 }),
    amount: optionalLine({ most: 60 }).default(null),
    note: optionalLine({ most: 300 }).default(null),
    on: pastDayField(today),
  });
}
export type SharedResourceInput = z.output<ReturnType<typeof sharedResourceInput>>;
