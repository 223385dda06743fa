import { z } from 'zod';
import { areas } from '../areas/area.ts';
import type { Day } from '../calendar/day.ts';
import { pastDayField } from '../calendar/day-input.ts';
import { optionalLine, recordIdField, requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { leadingGroupRoles } from './leading-group.ts';

const person = z.object({
  role: z.enum(leadingGroupRoles),
  kindergarten: recordIdField,
  teacher: recordIdField.nullable().default(null),
  name: requiredLine({ most: 30 }),
  post: optionalLine({ most: 30 }).default(null),
  areas: z.array(z.enum(areas)).max(areas.length).default([]),
  duty: optionalLine({ most: 200 }).default(null),
});

/** The whole of a leading group with its responsibilities: nobody twice, and one head at most. */
export function leadingGroupInput(today: Day) {
  return z
    .object({
      formedOn: pastDayField(today).nullable().default(null),
      people: z.array(person).max(60),
    })
    .superRefine(({ people }, context) => {
      const keys = people.map(({ teacher, kindergarten, name }) => teacher ?? `${kindergarten} ${name}`);
      for (const [index, key] of keys.entries()) {
        const value = people[index]!.name;
        if (keys.indexOf(key) < index)
          refuse(context, 'duplicate', { value }, ['people', String(index), 'name']);
      }
      const heads = people.filter(({ role }) => role === 'head');
      if (heads.length > 1)
        refuse(context, 'leading-group-two-heads', { names: heads.map(({ name }) => name) }, ['people']);
    }, whenSound('people'));
}
export type LeadingGroupInput = z.output<ReturnType<typeof leadingGroupInput>>;
