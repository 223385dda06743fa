import { type EntityClass, LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { forbidden, notFound, refuse, StaleVersionError } from './errors.ts';
import { levelsSeen } from './read/level-of.ts';
import type { Level } from './read/scope.ts';
import type { ScopeParams } from './read/scope-filter.ts';
import { isId } from './read/sql.ts';
import type { Viewer } from './viewer.ts';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** Changes with what every edit carries: which row, and the version that was read. */
export type Edited<Changes> = Changes & Versioned;

/**
 * Loads a row to change it, locked until the transaction ends. Out of sight it is NOT_FOUND, visible but not the
 * viewer's to write FORBIDDEN, changed since `version` a StaleVersion. A verb that decides by itself who may write
 * asks for a lower level.
 */
export async function loadForEdit<E extends Versioned>(
  em: SqlEntityManager,
  entity: EntityClass<E>,
  id: string,
  version: number,
  level: Level = 'write',
): Promise<E> {
  await requireLevel(em, entity, id, level);
  const row = await em.findOne(entity, { id } as never, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    filters: false,
    refresh: true,
  });
  if (!row) throw notFound();
  if (row.version !== version) throw new StaleVersionError(entity, id);
  return row as E;
}

/** Loads a row that the viewer may write, without changing it: the place of something new, the owner of a secret. */
export async function loadWritable<E extends { readonly id: string }>(
  em: SqlEntityManager,
  entity: EntityClass<E>,
  id: string,
): Promise<E> {
  await requireLevel(em, entity, id, 'write');
  return (await em.findOneOrFail(entity, { id } as never, { filters: false })) as E;
}

/** Loads a row that the viewer may read, for a verb that decides by itself who of the readers may act. */
export async function loadReadable<E extends { readonly id: string }>(
  em: SqlEntityManager,
  entity: EntityClass<E>,
  id: string,
): Promise<E> {
  await requireLevel(em, entity, id, 'read');
  return (await em.findOneOrFail(entity, { id } as never, { filters: false })) as E;
}

async function requireLevel(em: SqlEntityManager, entity: EntityClass<object>, id: string, level: Level) {
  if (!isId(id)) throw notFound();
  const [seen, enough] = await levelsSeen(em, viewerOf(em), entity, id, ['name', level]);
  if (!seen) throw notFound();
  if (!enough) throw forbidden();
}

/** Loads a row that an input names. Unknown and invisible are the same refusal, at the input's path. */
export async function loadVisible<E extends { readonly id: string }>(
  em: SqlEntityManager,
  entity: EntityClass<E>,
  id: string,
  path: readonly string[],
): Promise<E> {
  const row = isId(id) && (await levelsSeen(em, viewerOf(em), entity, id, ['name']))[0];
  const found = row ? await em.findOne(entity, { id } as never, { filters: false }) : null;
  return (found as E | null) ?? refuse({ code: 'unknown-record', path, facts: { id } });
}

/** Whose eyes the verb's own loads look with: the request told its entity manager. */
function viewerOf(em: SqlEntityManager): Viewer {
  const params = em.getFilterParams('scope') as unknown as ScopeParams | undefined;
  if (!params)
    throw new Error("This entity manager was told of no viewer: em.setFilterParams('scope', { viewer }).");
  return params.viewer;
}
