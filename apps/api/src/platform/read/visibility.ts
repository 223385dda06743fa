import type { EntityClass } from '@mikro-orm/core';
import type { Viewer } from '../viewer.ts';
import { relatedEntity } from './definition.ts';
import {
  type everything,
  type Level,
  type LevelRows,
  levels,
  nothing,
  type Rows,
  rowsAtLeast,
  ruleOf,
} from './scope.ts';
import type { Where } from './where.ts';

/** Rows of an entity known from metadata only. */
export type AnyRows = typeof everything | typeof nothing | Where;

const known = new WeakMap<Viewer, Map<string, AnyRows>>();

/**
 * The rows of an entity that the viewer sees at `level` or more; a stranger sees none. The same object comes back for
 * the same question during a request, so two levels that allow the same rows can be told by identity.
 */
export function rowsSeen(entity: EntityClass<object>, viewer: Viewer | null, level: Level): AnyRows {
  if (!viewer) return nothing;
  const mine = known.get(viewer) ?? new Map<string, AnyRows>();
  known.set(viewer, mine);
  const key = `${entity.name} ${level}`;
  const before = mine.get(key);
  if (before !== undefined) return before;
  const rows = expand(entity, viewer, level);
  const higher = levels.slice(levels.indexOf(level) + 1).map((each) => mine.get(`${entity.name} ${each}`));
  const same = higher.find((each) => each !== undefined && sameRows(each, rows)) ?? rows;
  mine.set(key, same);
  return same;
}

function expand(entity: EntityClass<object>, viewer: Viewer, level: Level): AnyRows {
  const rule = ruleOf(entity);
  if (!rule)
    throw new Error(`${entity.name} has no scope rule: say whose rows they are before anybody reads them.`);
  if ('rows' in rule) return rowsAtLeast(rule.rows(viewer) as LevelRows<object>, level) as AnyRows;
  const whole = relatedEntity(rule.entity, rule.whole);
  const needed = levels[Math.max(levels.indexOf(level), levels.indexOf(rule.atLeast))]!;
  const rows = rowsSeen(whole, viewer, needed);
  return typeof rows === 'symbol' ? rows : { [rule.whole]: rows };
}

/** Structural equality; rules make fresh objects from the same few ids. */
function sameRows(a: Rows<object> | AnyRows, b: AnyRows): boolean {
  if (typeof a === 'symbol' || typeof b === 'symbol') return a === b;
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
