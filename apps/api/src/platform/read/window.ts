import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import { badInput } from '../errors.ts';
import { type Cursor, readCursor } from './cursor.ts';
import type { Direction, PageSpec } from './field-spec.ts';
import type { Level } from './scope.ts';

export const pageSize = { default: 50, least: 1, most: 200 } as const;

/** The part of a sorted list that is asked for. */
export interface Window {
  readonly sort: string;
  /** The sort key: a not-null column. */
  readonly property: EntityProperty;
  /** From this level on the viewer may know the order. */
  readonly atLeast: Level;
  readonly descending: boolean;
  readonly size: number;
  /** Counted from the end: the statement runs the other way round and its rows are turned. */
  readonly backward: boolean;
  readonly after: Cursor | null;
  readonly before: Cursor | null;
}

type Args = Readonly<Record<string, unknown>>;

/** Reads first, after, last, before and sort; every misuse is BAD_USER_INPUT at its argument. */
export function windowOf(meta: EntityMetadata, page: PageSpec, args: Args): Window {
  const { first, last, after, before } = args;
  if (typeof first === 'number' && typeof last === 'number')
    throw badInput('first 与 last 不能同时使用', ['last']);
  const backward = typeof last === 'number';
  const size = backward ? last : typeof first === 'number' ? first : pageSize.default;
  if (size < pageSize.least || size > pageSize.most) {
    throw badInput(`每页 ${pageSize.least} 至 ${pageSize.most} 条`, [backward ? 'last' : 'first']);
  }
  const chosen = args.sort as { by: string; descending?: boolean | null } | null | undefined;
  const by = chosen?.by ?? page.defaultSort;
  const descending = chosen ? chosen.descending === true : page.defaultDescending;
  const sort = `${meta.className}.${by}${descending ? '-' : ''}`;
  const { property: name, atLeast } = page.sorts[by]!;
  const property = meta.properties[name as never] as EntityProperty;
  return {
    sort,
    property,
    atLeast,
    descending,
    size,
    backward,
    after: typeof after === 'string' ? cursorAt(after, sort, property, 'after') : null,
    before: typeof before === 'string' ? cursorAt(before, sort, property, 'before') : null,
  };
}

/** The direction in which the statement must run. */
export const directionOf = ({ descending, backward }: Window): Direction =>
  descending !== backward ? 'desc' : 'asc';

/** A cursor is the caller's text: its value must be one that the column can be compared with. */
function cursorAt(text: string, sort: string, property: EntityProperty, argument: string): Cursor {
  const cursor = readCursor(text, sort, [argument]);
  const type = property.columnTypes[0]!;
  const instant = type.startsWith('timestamp') || type === 'date';
  const fits = instant
    ? typeof cursor.value === 'string' && !Number.isNaN(Date.parse(cursor.value))
    : /^(varchar|text)/.test(type)
      ? typeof cursor.value === 'string'
      : Number.isInteger(cursor.value);
  if (!fits) throw badInput('翻页位置无效', [argument]);
  return cursor;
}
