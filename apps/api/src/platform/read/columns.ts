import type { EntityProperty } from '@mikro-orm/core';
import type { DefinedProperty } from './definition.ts';

/**
 * The text that reads a column from `r`: both databases' drivers hand over days and instants as text and big integers
 * as text, and all else as it should be.
 */
export function readerOf(prop: EntityProperty, place: string): string {
  const type = prop.columnTypes[0] ?? '';
  if (type.startsWith('timestamptz')) return `instant(${place})`;
  if (type === 'bigint') return `${place}==null?null:Number(${place})`;
  return place;
}

/** An instant from the database's text ('2026-03-01 08:00:00.5+08'); null stays null. */
export function instantOf(value: unknown): Date | null {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? value : new Date(value as string);
}

const byTypeName: Readonly<Record<string, string>> = {
  UuidType: 'ID',
  StringType: 'String',
  TextType: 'String',
  IntegerType: 'Int',
  SmallIntType: 'Int',
  BigIntType: 'Int',
  DoubleType: 'Float',
  FloatType: 'Float',
  BooleanType: 'Boolean',
  DateType: 'Day',
  DateTimeType: 'Instant',
};

/** Length of a 'YYYY-MM' text: `monthColumn` is the only one that short. */
const monthLength = 7;

/** The GraphQL scalar of a column by its definition, or null for an enum, a list or a document, which name theirs. */
export function scalarOf(property: DefinedProperty): string | null {
  const { type } = property;
  if (property.enum || property.kind !== 'scalar') return null;
  const name = typeof type === 'function' ? type.name : (type as object | undefined)?.constructor.name;
  if (name === 'StringType' && property.length === monthLength) return 'Month';
  return byTypeName[name ?? ''] ?? null;
}
