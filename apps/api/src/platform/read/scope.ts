import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import type { Viewer } from '../viewer.ts';

/**
 * How much of a row somebody sees, from least to most. A level includes all before it: who may write a row may
 * read its contacts. `outline` is a teacher's post and areas, for those met in a common pair.
 */
export const levels = ['name', 'outline', 'read', 'contacts', 'write'] as const;
export type Level = (typeof levels)[number];

/** The one of two levels that shows more. */
export const higher = (a: Level, b: Level): Level => (levels.indexOf(a) >= levels.indexOf(b) ? a : b);

/** Every row, without a condition. */
export const everything = Symbol('everything');
/** No row at all. */
export const nothing = Symbol('nothing');

/**
 * Which rows, said once for the planner's SQL and for the ORM's filter. The where-object uses equality, `$in`,
 * `$ne`, `$or`, `$and`, `$not`, `$gt/$gte/$lt/$lte`, `$like`, `$overlap`, to-one relations by nesting, and `$some`, `$none`, `$every` on
 * collections: the words both sides understand.
 */
export type Rows<E> = typeof everything | typeof nothing | FilterQuery<E> | RowSet<E>;

declare const setOf: unique symbol;
/** What `anyOf` gives. It carries the entity's type in plain sight, so that a rule's parts are checked against it. */
export interface RowSet<E> {
  readonly [setOf]?: E;
}

/** Which rows are seen at which level; a level left out adds none to those of the higher levels. */
export type LevelRows<E> = { readonly [L in Level]?: Rows<E> };

/** Whose rows these are: from the viewer to where-objects, one for each level. */
export interface ScopeRule<E extends object> {
  readonly entity: EntityClass<E>;
  readonly rows: (viewer: Viewer) => LevelRows<E>;
}

export function scopeRule<E extends object>(
  entity: EntityClass<E>,
  rows: (viewer: Viewer) => LevelRows<E>,
): ScopeRule<E> {
  const rule = { entity, rows };
  rules.set(entity, rule as AnyScopeRule);
  return rule;
}

/** A rule of either kind, for an entity that only the metadata knows. */
export type AnyScopeRule = ScopeRule<object> | InheritedScopeRule<object>;

const rules = new Map<EntityClass<object>, AnyScopeRule>();

/** The rule of an entity, or undefined when nobody has said whose its rows are. */
export function ruleOf(entity: EntityClass<object>): AnyScopeRule | undefined {
  return rules.get(entity);
}

/** The union of what several grants allow; `false` stands for a grant that the viewer does not hold. */
export function anyOf<E>(...rows: readonly (Rows<NoInfer<E>> | false | undefined)[]): RowSet<E> {
  return union(rows) as unknown as RowSet<E>;
}

function union(rows: readonly unknown[]): unknown {
  const held = rows.filter((row) => row !== false && row !== undefined && row !== nothing);
  if (held.length === 0) return nothing;
  if (held.includes(everything)) return everything;
  return held.length === 1 ? held[0] : { $or: held };
}

/** `ids` as a condition, or false when there are none: `viewer.districts` holds nobody's districts most of the time. */
export function among(ids: readonly string[]): { $in: string[] } | false {
  return ids.length > 0 && { $in: [...ids] };
}

/** All rows seen at this level or a higher one. */
export function rowsAtLeast<E>(rows: LevelRows<E>, level: Level): Rows<E> {
  return union(levels.slice(levels.indexOf(level)).map((each) => rows[each])) as Rows<E>;
}

/**
 * The rule of a part: seen by whoever sees its whole at `atLeast` or more, at the same level. Rows carry a to-one
 * relation `whole` to it.
 */
export interface InheritedScopeRule<E extends object> {
  readonly entity: EntityClass<E>;
  readonly whole: string;
  readonly atLeast: Level;
}

export function inherits<E extends object>(
  entity: EntityClass<E>,
  whole: Extract<keyof E, string>,
  atLeast: Level,
): InheritedScopeRule<E> {
  const rule = { entity, whole, atLeast };
  rules.set(entity, rule);
  return rule;
}
