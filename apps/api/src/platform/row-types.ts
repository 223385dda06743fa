import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { InputRef, OutputType } from '@pothos/core';
import type { Context } from './context.ts';
import type { Types } from './pothos.ts';
import type { Level } from './read/scope.ts';

interface Single {
  unwrap(): object;
}
interface Many {
  getItems(): object[];
}

/** Properties that stand in the entity's own row. */
export type ColumnOf<E> = {
  [K in keyof E & string]: NonNullable<E[K]> extends Single | Many ? never : K;
}[keyof E & string];

/** To-one relations. */
export type RelationOf<E> = {
  [K in keyof E & string]: NonNullable<E[K]> extends Single ? K : never;
}[keyof E & string];

/** Collections of rows that point here. */
export type CollectionOf<E> = {
  [K in keyof E & string]: NonNullable<E[K]> extends Many ? K : never;
}[keyof E & string];

/** The entity that a collection holds. */
export type ItemOf<C> = NonNullable<C> extends { getItems(): (infer T)[] } ? T & object : never;

/** The entity that a to-one relation leads to. */
export type TargetOf<R> = NonNullable<R> extends { unwrap(): infer T } ? T & object : never;

/** A GraphQL type for a field: a scalar's name, a ref, or a list of one. */
export type FieldType = OutputType<Types> | [OutputType<Types>];

export type OrderOf<E> = { readonly [K in ColumnOf<E>]?: 'asc' | 'desc' };

/** A fixed condition, or one made from arguments and request. */
export type Condition<E, Args = object> =
  | FilterQuery<E>
  | ((args: Args, context: Context) => FilterQuery<E> | undefined);

export interface ListOptions<E> {
  readonly where?: Condition<E>;
  /** Default: by id, which is the order in which the rows were made. */
  readonly orderBy?: OrderOf<E>;
  /** Rows at most, below each parent; default 200. */
  readonly limit?: number;
  readonly description?: string;
}

/** A condition, or nothing: `filter.text && { … }` is left out when no text is asked for. */
type Conditional<E> = FilterQuery<E> | false | null | undefined | '';

/**
 * Conditions by the level at which a row must be seen for them to be asked of it. With a condition on a teacher's
 * title only teachers whose record the viewer may read are looked at: nobody finds a row by a fact hidden from them.
 */
export type Conditions<E> = { readonly [L in Level]?: readonly Conditional<E>[] };

/** The column of a sort, and the level from which its order may be known; without one: name. */
export type SortKey<E> = ColumnOf<E> | { readonly column: ColumnOf<E>; readonly atLeast: Level };

/** How a connection is filtered and sorted. */
export interface PageOptions<E, Filter = unknown> {
  readonly filter?: InputRef<Filter>;
  /** The conditions of a filter; called with an empty one when none is given, for defaults such as "not archived". */
  readonly where?: (filter: Partial<Filter>, context: Context) => Conditions<E>;
  /** Sort keys: columns that are never null; texts with a collation that both databases share. */
  readonly sorts?: Readonly<Record<string, SortKey<E>>>;
  readonly defaultSort?: string;
  readonly defaultDescending?: boolean;
  readonly description?: string;
}

export type Entity<E extends object> = EntityClass<E>;
