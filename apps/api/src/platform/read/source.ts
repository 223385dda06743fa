import type { EntityMetadata, EntityProperty } from '@mikro-orm/core';
import type { Viewer } from '../viewer.ts';
import { conditionSql } from './condition.ts';
import type { Cursor } from './cursor.ts';
import type { Order } from './field-spec.ts';
import { everything, type Level, nothing } from './scope.ts';
import { column, quote, type Scribe } from './sql.ts';
import type { Source } from './statement.ts';
import { rowsSeen } from './visibility.ts';
import type { Where } from './where.ts';
import { directionOf, type Window } from './window.ts';

/** Which rows of an entity a statement is about, before order and limit. */
export interface Picked {
  readonly meta: EntityMetadata;
  readonly level: Level;
  readonly where: Where | undefined;
  /** The rows above, and the property that points to them: their ids, or the column of one row's id. */
  readonly parents: Parents | null;
}

type Parents = { readonly by: string } & ({ readonly ids: readonly string[] } | { readonly id: string });

/** The conditions on `t0` of the picked rows, or null when the viewer can see none of them. */
export function conditionsOf(
  { meta, level, where }: Picked,
  viewer: Viewer | null,
  scribe: Scribe,
): string[] | null {
  const seen = rowsSeen(meta.class, viewer, level);
  if (seen === nothing) return null;
  const conditions = seen === everything ? [] : [conditionSql(meta, 't0', seen, scribe)];
  if (where && Object.keys(where).length > 0) conditions.push(conditionSql(meta, 't0', where, scribe));
  return conditions.map((each) => `(${each})`);
}

interface Sorted {
  readonly terms: readonly string[];
  readonly limit: number;
}

/**
 * The rows themselves are picked, sorted and cut before anything is joined to them. Below other rows each parent gets
 * its own cut: a lateral subselect, whose text is the same however many parents there are. The ids stand in a subselect
 * so that the database guesses the same number of them for every request: else it takes the plan it keeps for dearer
 * than a new one, and plans anew each time.
 */
function sourceSql(picked: Picked, conditions: readonly string[], sorted: Sorted, scribe: Scribe): Source {
  const { meta, parents, level } = picked;
  const link = parents ? [`${keyOf(picked)} = p.id`] : [];
  const where = [...link, ...conditions].join(' and ') || 'true';
  const order = `order by ${sorted.terms.join(', ')}`;
  const rows = `(select t0.* from ${quote(meta.tableName)} t0 where ${where} ${order} limit ${sorted.limit}) t0`;
  const of = parents && parentsSql(parents, scribe);
  return {
    from: of ? `${of} cross join lateral ${rows}` : rows,
    select: of ? ['p.id as p'] : [],
    where: '',
    order: ` ${order}`,
    seenAt: level,
    isKept: true,
    isSingle: !parents && sorted.limit === 1,
  };
}

const parentsSql = (parents: Parents, scribe: Scribe): string =>
  'id' in parents
    ? `(select ${parents.id}) p(id)`
    : `unnest((select ${scribe.param(parents.ids)}::uuid[])) p(id)`;

/** The one row that the condition names by its id. */
export function rowSource(picked: Picked, viewer: Viewer | null, scribe: Scribe): Source | null {
  const conditions = conditionsOf(picked, viewer, scribe);
  return (
    conditions && {
      from: `${quote(picked.meta.tableName)} t0`,
      select: [],
      where: ` where ${conditions.join(' and ')}`,
      order: '',
      seenAt: picked.level,
      isKept: true,
      isSingle: true,
    }
  );
}

const keyOf = ({ meta, parents }: Picked): string =>
  column('t0', (meta.properties[parents!.by as never] as EntityProperty).fieldNames[0]!);

/** A list in a fixed order with a cut. */
export function listSource(
  picked: Picked,
  order: Order,
  limit: number,
  viewer: Viewer | null,
  scribe: Scribe,
): Source | null {
  const conditions = conditionsOf(picked, viewer, scribe);
  if (!conditions) return null;
  const terms = order.map(({ property, direction }) => {
    const prop = picked.meta.properties[property as never] as EntityProperty;
    return `${column('t0', prop.fieldNames[0]!)} ${direction}`;
  });
  return sourceSql(
    picked,
    conditions,
    { terms: [...terms, `t0."id" ${order[0]?.direction ?? 'asc'}`], limit },
    scribe,
  );
}

/** One page of a sorted list, with one row more than asked for, which tells whether there is a next page. */
export function pageSource(
  picked: Picked,
  window: Window,
  viewer: Viewer | null,
  scribe: Scribe,
): Source | null {
  const conditions = conditionsOf(picked, viewer, scribe);
  if (!conditions) return null;
  const key = column('t0', window.property.fieldNames[0]!);
  const [later, earlier] = window.descending ? ['<', '>'] : ['>', '<'];
  const beyond = (cursor: Cursor | null, sign: string) =>
    cursor
      ? [`(${key}, t0."id") ${sign} (${keyParam(window, cursor, scribe)}, ${scribe.param(cursor.id)}::uuid)`]
      : [];
  const bounds = [...beyond(window.after, later), ...beyond(window.before, earlier)];
  const direction = directionOf(window);
  const sorted = { terms: [`${key} ${direction}`, `t0."id" ${direction}`], limit: window.size + 1 };
  const source = sourceSql(picked, [...conditions, ...bounds], sorted, scribe);
  return { ...source, select: [...source.select, `${key} as s`, 't0."id" as i'] };
}

/** The cast tells the database the type, as a value from a cursor is whatever the caller wrote. */
const keyParam = ({ property }: Window, cursor: Cursor, scribe: Scribe): string =>
  `${scribe.param(String(cursor.value))}::${property.columnTypes[0]!.replace('smallint', 'int')}`;
