import { z } from 'zod';
import type { Day } from '../calendar/day.ts';
import { pastDayField } from '../calendar/day-input.ts';
import { closedList } from '../closed-list.ts';
import { optionalLine } from '../text/text-input.ts';
import { refuse } from '../zod-problems.ts';
import { type LaunchItem, launchItems, notableItems } from './launch-item.ts';

/** What is noted by hand of a launch item: it was done, or a coordinator asks for it no longer. */
export const launchMarkStateList = closedList({ done: ['已完成'], waived: ['免去'] });
export const launchMarkStates = launchMarkStateList.codes;
export type LaunchMarkState = (typeof launchMarkStates)[number];

/** A note by hand on a launch item; `note` says where it lies or why it is waived. */
export interface LaunchMark {
  readonly item: LaunchItem;
  readonly state: LaunchMarkState;
  readonly on: Day;
  readonly note: string | null;
}

/** A note on an item, or its removal when `state` is null. Waiving needs a reason. */
export function launchMarkInput(today: Day) {
  return z
    .object({
      item: z.enum(launchItems),
      state: z.enum(launchMarkStates).nullable().default(null),
      on: pastDayField(today).nullable().default(null),
      note: optionalLine({ most: 200 }).default(null),
    })
    .superRefine(({ item, state, on, note }, context) => {
      if (state === 'done' && on === null) refuse(context, 'required', {}, ['on']);
      if (state === 'waived' && note === null) refuse(context, 'required', {}, ['note']);
      if (state === 'done' && !notableItems.includes(item))
        refuse(context, 'launch-needs-record', { item }, ['item']);
    });
}
export type LaunchMarkInput = z.output<ReturnType<typeof launchMarkInput>>;

/** The marks with one item's replaced or, for null, taken out. */
export function withMark(
  marks: readonly LaunchMark[],
  item: LaunchItem,
  mark: LaunchMark | null,
): readonly LaunchMark[] {
  const others = marks.filter((each) => each.item !== item);
  return mark === null ? others : [...others, mark];
}
