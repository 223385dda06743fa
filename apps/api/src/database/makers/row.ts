import type { Collection, Reference } from '@mikro-orm/core';

/** Names of an entity's columns: what it stores itself, without its to-many relations and its methods. */
type ColumnName<E> = {
  [K in Extract<keyof E, string>]: NonNullable<E[K]> extends
    | Collection<object>
    | ((...args: never[]) => unknown)
    ? never
    : K;
}[Extract<keyof E, string>];

/** A to-one relation is stored as the id of the other record. */
type Stored<V> = V extends Reference<object> ? string : undefined extends V ? Exclude<V, undefined> : V;

/**
 * One record as plain data: every column of the entity, to-one relations as ids. Both `em.create` and `insertRows`
 * take it, so a test and the sample city are made of the same rows.
 */
export type Row<E> = { [K in ColumnName<E>]: Stored<E[K]> };
