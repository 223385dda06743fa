import { z } from 'zod';
import { areas } from '../areas/area.ts';
import type { Day } from '../calendar/day.ts';
import { dayField } from '../calendar/day-input.ts';
import { partnershipSides } from '../partnerships/partnership-side.ts';
import { requiredLine } from '../text/text-input.ts';
import { refuse } from '../zod-problems.ts';

/** A difficulty that one side raises (问题与答复): what it is about, and by when an answer is needed. */
export function helpRequestInput(today: Day) {
  return z
    .object({
      side: z.enum(partnershipSides),
      area: z.enum(areas).nullable().default(null),
      question: requiredLine({ least: 2, most: 500 }),
      dueOn: dayField,
    })
    .superRefine(({ dueOn }, context) => {
      if (dueOn < today) refuse(context, 'in-the-past', { value: dueOn, today }, ['dueOn']);
    });
}
export type HelpRequestInput = z.output<ReturnType<typeof helpRequestInput>>;

export const helpAnswerInput = z.object({ answer: requiredLine({ least: 2, most: 1_000 }) });

/** How a request stands on a day; a request without an answer is overdue from the day after it was due. */
export function helpRequestState(
  { answeredOn, dueOn }: { readonly answeredOn: Day | null; readonly dueOn: Day },
  today: Day,
): HelpRequestState {
  if (answeredOn !== null) return 'answered';
  return dueOn < today ? 'overdue' : 'raised';
}

export const helpRequestStates = ['raised', 'overdue', 'answered'] as const;
export type HelpRequestState = (typeof helpRequestStates)[number];
