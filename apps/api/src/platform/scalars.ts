import type { RuleFact } from '@qinglan/domain/rule-codes';
import { GraphQLError, Kind, type ValueNode } from 'graphql';

const bad = (what: string): never => {
  throw new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });
};

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A day of the calendar that exists: '2026-02-30' is none. */
export function parseDay(value: unknown): string {
  const match = typeof value === 'string' ? dayPattern.exec(value) : null;
  if (match) {
    const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
    const date = new Date(Date.UTC(year, month - 1, day));
    if (year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return match[0];
  }
  return bad('日期应为实际存在的 YYYY-MM-DD');
}

/** A month as 'YYYY-MM'. */
export function parseMonth(value: unknown): string {
  if (typeof value === 'string' && /^(?!0000)\d{4}-(0[1-9]|1[0-2])$/.test(value)) return value;
  return bad('月份应为 YYYY-MM');
}

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?(Z|[+-]\d{2}:\d{2})$/;

/** An instant with its offset; a local time without one is refused, as nobody knows whose it is. */
export function parseInstant(value: unknown): Date {
  if (typeof value === 'string' && instantPattern.test(value)) {
    parseDay(value.slice(0, 10));
    const date = new Date(value);
    if (!Number.isNaN(date.getTime())) return date;
  }
  return bad('时间应为带时区的 ISO 8601');
}

const literal =
  <T>(parse: (value: unknown) => T) =>
  (node: ValueNode): T =>
    parse(node.kind === Kind.STRING ? node.value : undefined);

/** Types of the scalars, as the builder knows them. */
export type Scalars = {
  ID: { Input: string; Output: string };
  Day: { Input: string; Output: string };
  Month: { Input: string; Output: string };
  Instant: { Input: Date; Output: Date };
  Facts: { Input: never; Output: Readonly<Record<string, RuleFact>> };
};

export const dayScalar = {
  description: 'A calendar day of the city, YYYY-MM-DD.',
  serialize: String,
  parseValue: parseDay,
  parseLiteral: literal(parseDay),
};

export const monthScalar = {
  description: 'A calendar month, YYYY-MM.',
  serialize: String,
  parseValue: parseMonth,
  parseLiteral: literal(parseMonth),
};

export const instantScalar = {
  description: 'An instant, UTC, ISO 8601.',
  serialize: (value: Date) => value.toISOString(),
  parseValue: parseInstant,
  parseLiteral: literal(parseInstant),
};

export const factsScalar = {
  description:
    'Small facts that a sentence is made of: names to strings, numbers, booleans or lists of strings.',
  serialize: (value: Readonly<Record<string, RuleFact>>) => value,
  parseValue: (): never => bad('Facts 只用于输出'),
  parseLiteral: (): never => bad('Facts 只用于输出'),
};
