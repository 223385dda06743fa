import type { FilterQuery } from '@mikro-orm/core';
import type { House } from './house.ts';
import type { Asked, Direction, Order, PageSpec, WhereFrom } from './read/field-spec.ts';
import { type Level, levels } from './read/scope.ts';
import { all, type Where } from './read/where.ts';
import type { Condition, Conditions, PageOptions, SortKey } from './row-types.ts';

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
  const sorts = sortsOf<E>(options.sorts ?? (byId as never));
  const defaultSort = options.defaultSort ?? Object.keys(sorts)[0]!;
  if (!sorts[defaultSort])
    throw new Error(`A list can't be sorted by ${defaultSort}: it is none of its sorts.`);
  return {
    asked: (args, context) => askedBy(options.where?.((args.filter ?? {}) as Partial<F>, context) ?? {}),
    sorts,
    defaultSort,
    defaultDescending: options.defaultDescending ?? false,
  };
}

function sortsOf<E>(sorts: Readonly<Record<string, SortKey<E>>>): PageSpec['sorts'] {
  const entries = Object.entries(sorts).map(([name, key]) => {
    const sort = typeof key === 'string' ? { property: key, atLeast: 'name' as const } : null;
    return [
      name,
      sort ?? { property: (key as { column: string }).column, atLeast: (key as { atLeast: Level }).atLeast },
    ];
  });
  return Object.fromEntries(entries);
}

/** All conditions together, at the highest level that any of them needs. */
function askedBy<E>(conditions: Conditions<E>): Asked {
  const parts = levels.map((level) => ({ level, where: (conditions[level] ?? []).filter((each) => !!each) }));
  const asking = parts.filter(({ where }) => where.length > 0);
  const where = asking.flatMap((part) => part.where) as Where[];
  return { where: where.length > 0 ? all(where) : undefined, level: asking.at(-1)?.level ?? 'name' };
}

/** The input by which a type's lists are sorted; all lists of a type offer the same sorts. */
function sortInput({ pothos }: House, name: string, keys: readonly string[]) {
  const by = pothos.enumType(`${name}SortKey`, { values: keys });
  return pothos.inputType(`${name}Sort`, {
    fields: (t) => ({ by: t.field({ type: by, required: true }), descending: t.boolean() }),
  });
}

/** first, after, last, before, and filter and sort when the list has them. `name` is the type of its rows. */
export function pageArgs<E, F>(house: House, name: string, { filter, sorts }: PageOptions<E, F>) {
  const sort = sorts && house.once(`${name}Sort`, () => sortInput(house, name, Object.keys(sorts)));
  return house.pothos.args((t) => ({
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
