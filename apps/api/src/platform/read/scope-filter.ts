import { type EntityMetadata, type FilterQuery, raw } from '@mikro-orm/core';
import type { Viewer } from '../viewer.ts';
import { conditionSql } from './condition.ts';
import { everything, type Level, nothing, ruleOf } from './scope.ts';
import { quote, Scribe } from './sql.ts';
import { rowsSeen } from './visibility.ts';

/** What every request's entity manager is told: `em.setFilterParams('scope', { viewer })`. */
export interface ScopeParams {
  readonly viewer: Viewer;
  /** Default: name. */
  readonly level?: Level;
}

/**
 * The condition that a verb's own loads are held to: the planner's own text, without a join. Given the where-object,
 * the ORM would hold the rows that it joins for the condition to their own scopes too, and lose rows by it; and it
 * can't lock rows that it reads through an outer join.
 */
export function scopeWhere(
  meta: EntityMetadata,
  { viewer, level = 'name' }: ScopeParams,
): FilterQuery<object> {
  if (!ruleOf(meta.class)) {
    throw new Error(`${meta.className} has no scope rule: load it with { filters: false }.`);
  }
  const rows = rowsSeen(meta.class, viewer, level);
  if (rows === everything) return {};
  if (rows === nothing) return { id: { $in: [] } } as FilterQuery<object>;
  const scribe = new Scribe();
  const text = conditionSql(meta, rowAlias, rows, scribe).replace(/\$\d+/g, '?');
  const condition = raw(
    (alias: string) => `(${text.replaceAll(rowAlias, quote(alias))})`,
    scribe.params.map(asText),
  );
  return { [condition]: [] } as FilterQuery<object>;
}

/** Stands for the name that the ORM gives the row, until it is known. */
const rowAlias = '$row$';

/** The ORM spreads arrays over several places; as text a list stays one value. */
function asText(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return `{${value.map((each) => `"${String(each).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

/** For the ORM's `filters`; it must also be told `autoJoinRefsForFilters: false`, or relations hide their rows. */
export const scopeFilter = {
  name: 'scope',
  default: true,
  cond: (
    args: ScopeParams,
    _type: unknown,
    em: { getMetadata(): { get(name: never): unknown } },
    _options: unknown,
    entityName: unknown,
  ) => {
    const meta = em.getMetadata().get(entityName as never) as EntityMetadata;
    return scopeWhere(meta, args);
  },
};

/** The `filters` of a load that asks for rows at another level than name. */
export const seenAt = (viewer: Viewer, level: Level) => ({ scope: { viewer, level } });
