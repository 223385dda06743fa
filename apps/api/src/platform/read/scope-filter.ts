import type { EntityClass, EntityMetadata, FilterQuery } from '@mikro-orm/core';
import type { Viewer } from '../viewer.ts';
import { everything, type Level, nothing, ruleOf } from './scope.ts';
import { rowsSeen } from './visibility.ts';
import { definite } from './where.ts';

/** What every request's entity manager is told: `em.setFilterParams('scope', { viewer })`. */
export interface ScopeParams {
  readonly viewer: Viewer;
  /** Default: name. */
  readonly level?: Level;
}

/**
 * The where-object that a verb's own loads are held to: the same rule as the planner's, for the ORM to compile. An
 * entity without a rule can only be loaded by saying `filters: false`.
 */
export function scopeWhere(
  entity: EntityClass<object>,
  { viewer, level = 'name' }: ScopeParams,
): FilterQuery<object> {
  if (!ruleOf(entity)) throw new Error(`${entity.name} has no scope rule: load it with { filters: false }.`);
  const rows = rowsSeen(entity, viewer, level);
  if (rows === everything) return {};
  if (rows === nothing) return { id: { $in: [] } } as FilterQuery<object>;
  return definite(rows) as FilterQuery<object>;
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
    return scopeWhere(meta.class, args);
  },
};

/** The `filters` of a load that asks for rows at another level than name. */
export const seenAt = (viewer: Viewer, level: Level) => ({ scope: { viewer, level } });
