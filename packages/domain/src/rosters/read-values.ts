import type { Day } from '../calendar/day.ts';
import { type Month, monthOf } from '../calendar/month.ts';
import { readMonth } from './read-month.ts';
import { type NumberReading, readNumber } from './read-number.ts';
import { type RosterPhone, readPhone } from './read-phone.ts';
import type { RowReader } from './row-reader.ts';

/** Bounds of a number, both inclusive; `approximate` says whether 约360 will do. */
export interface NumberRule {
  readonly least: number;
  readonly most: number | null;
  readonly whole?: boolean;
  readonly approximate?: boolean;
}

/** A number within its bounds. Undefined for an empty cell and for one that was refused. */
export function readBounded<Key extends string>(
  reader: RowReader<Key>,
  key: Key,
  rule: NumberRule,
): Exclude<NumberReading, { refused: string }> | undefined {
  if (reader.text(key) === '') return undefined;
  const reading = readNumber(reader.cell(key));
  if ('refused' in reading) return reader.refuse(key, reading.refused);
  const { number, approximate } = reading;
  if (approximate && rule.approximate !== true) return reader.refuse(key, 'not-a-number');
  const { least, most } = rule;
  if (number < least || (most !== null && number > most)) {
    return reader.refuse(key, 'out-of-range', { least, most });
  }
  if (rule.whole === true && !Number.isInteger(number)) return reader.refuse(key, 'not-whole');
  return reading;
}

/** A month that has begun. */
export function readPastMonth<Key extends string>(
  reader: RowReader<Key>,
  key: Key,
  today: Day,
): Month | undefined {
  if (reader.text(key) === '') return undefined;
  const reading = readMonth(reader.cell(key));
  if (reading === null) return reader.refuse(key, 'not-a-month');
  const { month, other } = reading;
  if (month > monthOf(today)) return reader.refuse(key, 'in-the-future', { value: month, today });
  if (other !== null && other <= monthOf(today)) reader.warn(key, 'month-unclear', { read: month, other });
  return month;
}

/** A phone or the mask that stands for the stored one. */
export function readPhoneCell<Key extends string>(reader: RowReader<Key>, key: Key): RosterPhone | undefined {
  if (reader.text(key) === '') return undefined;
  return readPhone(reader.cell(key)) ?? reader.refuse(key, 'bad-phone');
}
