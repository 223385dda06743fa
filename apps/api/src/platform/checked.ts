import type { Day } from '@qinglan/domain/calendar/day';
import { parseInput } from '@qinglan/domain/zod-problems';
import type { z } from 'zod';
import { ruled } from './errors.ts';

/** A schema of the domain; some of them ask for the day, as a month of birth may not lie ahead. */
export type Check<Parsed> = (today: Day) => z.ZodType<Parsed>;

/** An input with its checked fields in place of the raw ones; fields that the schema does not speak of stay. */
export type Checked<Given, Parsed> = Omit<Given, keyof Parsed> & Parsed;

/** Lays what the schema makes of an input over the input; a problem in it is a refusal with its path. */
export function checked<Given extends object, Parsed extends object>(
  check: Check<Parsed>,
  given: Given,
  today: Day,
): Checked<Given, Parsed> {
  return { ...given, ...ruled(parseInput(check(today), given)) };
}
