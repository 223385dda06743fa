import { z } from 'zod';
import { requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { checkSchoolCalendar } from './check-school-calendar.ts';
import { dayField } from './day-input.ts';

/** A school year has some ten holidays and as many make-up days; four times that is a mistake or an attack. */
const entriesMost = 40;

const range = z.object({ from: dayField, to: dayField });
const name = requiredLine({ most: 30 });

/** A school calendar as a coordinator enters it, held against every rule of `checkSchoolCalendar`. */
export const schoolCalendarInput = z
  .object({
    schoolYear: z.int().min(2000).max(2100),
    autumn: range,
    spring: range,
    holidays: z.array(range.extend({ name })).max(entriesMost),
    makeUpDays: z.array(z.object({ day: dayField, name })).max(entriesMost),
  })
  .superRefine((calendar, context) => {
    for (const { code, facts, path } of checkSchoolCalendar(calendar)) refuse(context, code, facts, path);
  }, whenSound());

export type SchoolCalendarInput = z.output<typeof schoolCalendarInput>;
