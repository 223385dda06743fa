import type { FilterQuery } from '@mikro-orm/core';
import { pothos } from './pothos.ts';
import type { Direction, Order, PageSpec, WhereFrom } from './read/field-spec.ts';
import { all, type Where } from './read/where.ts';
import type { Condition, PageOptions } from './row-types.ts';

/** A list's order by id alone, which is the order in which rows were made. */
const byId = { id: 'id' } as const;

export const asWhere = (query: FilterQuery<never> | undefined): Where | undefined =>
  query as Where | undefined;

export function whereFrom<E>(condition: Condition<E> | undefined): WhereFrom {
  if (typeof condition === 'function') return condition as unknown as WhereFrom;
  return () => condition as Where | undefined;
}

export function orderFrom(orderBy: Readonly<Record<string, Direction | undefined>> | undefined): Order {
  return Object.entries(orderBy ?? {}).map(([property, direction]) => ({
    property,
    direction: direction ?? 'asc',
  }));
}

export function pageSpec<E, F>(options: PageOptions<E, F>): PageSpec {
  const sorts: Readonly<Record<string, string>> = options.sorts ?? byId;
  const defaultSort = options.defaultSort ?? Object.keys(sorts)[0]!;
  if (!sorts[defaultSort])
    throw new Error(`A list can't be sorted by ${defaultSort}: it is none of its sorts.`);
  return {
    where: (args, context) => asWhere(options.where?.(args.filter as F | null | undefined, context) as never),
    filterAtLeast: options.filterAtLeast ?? 'name',
    sorts,
    defaultSort,
    defaultDescending: options.defaultDescending ?? false,
  };
}

/** first, after, last, before, and filter and sort when the list has them. */
export function pageArgs<E, F>({ filter, sort }: PageOptions<E, F>) {
  return pothos.args((t) => ({
    ...(filter && { filter: t.field({ type: filter as never }) }),
    ...(sort && { sort: t.field({ type: sort as never }) }),
    first: t.field({ type: 'Int' }),
    after: t.field({ type: 'String' }),
    last: t.field({ type: 'Int' }),
    before: t.field({ type: 'String' }),
  }));
}

/** A condition beside another that may be absent. */
export const both = (a: Where | undefined, b: Where | undefined): Where | undefined =>
  a && b ? all([a, b]) : (a ?? b);
