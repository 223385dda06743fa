import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { EntityClass, EntityMetadata } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import fc from 'fast-check';
import { CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { conditionSql } from '../../src/platform/read/condition.ts';
import { everything, levels, nothing, ruleOf } from '../../src/platform/read/scope.ts';
import { quote, Scribe } from '../../src/platform/read/sql.ts';
import { type AnyRows, rowsSeen } from '../../src/platform/read/visibility.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { testDatabase } from '../database.ts';
import { holds } from './oracle.ts';
import { anyViewer } from './viewers.ts';
import { insertWorld, makeWorld } from './world.ts';

const { orm } = await testDatabase();
for (const file of globSync('src/modules/*/*.scope.ts')) await import(pathToFileURL(file).href);

const world = makeWorld(20, { districts: 3, kindergartens: 7, teachers: 14, users: 14 });
await insertWorld(orm.em.fork(), world);
const em = orm.em.fork() as SqlEntityManager;
const ruled = orm
  .getMetadata()
  .getAll()
  .values()
  .filter((meta) => ruleOf(meta.class) !== undefined)
  .toArray();

const sorted = (ids: readonly string[]) => [...ids].sort();

async function byPlanner(meta: EntityMetadata, rows: AnyRows): Promise<string[]> {
  if (rows === nothing) return [];
  const scribe = new Scribe();
  const condition = rows === everything ? 'true' : conditionSql(meta, 't0', rows as never, scribe);
  const sql = `select t0."id" as id from ${quote(meta.tableName)} t0 where ${condition}`;
  const { rows: found } = await em
    .getKysely()
    .executeQuery<{ id: string }>(CompiledQuery.raw(sql, scribe.params));
  return sorted(found.map(({ id }) => id));
}

async function byFilter(meta: EntityMetadata, viewer: Viewer, level: string): Promise<string[]> {
  const found = await em.fork().find(meta.class as EntityClass<{ id: string }>, {}, {
    fields: ['id'],
    filters: { scope: { viewer, level } },
  } as never);
  return sorted((found as { id: string }[]).map(({ id }) => id));
}

function byOracle(meta: EntityMetadata, rows: AnyRows): string[] {
  const every = world.get(meta.class)!;
  const seen = every.filter(
    (row) => rows === everything || (rows !== nothing && holds(world, meta.class, row, rows as never)),
  );
  return sorted(seen.map(({ id }) => id));
}

test('every record of the programme has made rows here, so that no rule goes unseen', () => {
  expect(
    ruled.map(({ className }) => className).filter((name) => ![...world.keys()].some((e) => e.name === name)),
  ).toEqual([]);
});

test.each(ruled.map((meta) => [meta.className, meta] as const))(
  "planner, ORM filter and a reading in memory see the same rows of %s, at every level and through anybody's eyes",
  async (_name, meta) => {
    await fc.assert(
      fc.asyncProperty(anyViewer(world), async (viewer) => {
        for (const level of levels) {
          const rows = rowsSeen(meta.class, viewer, level);
          const planned = await byPlanner(meta, rows);
          expect(planned, `oracle, ${level}`).toEqual(byOracle(meta, rows));
          expect(await byFilter(meta, viewer, level), `filter, ${level}`).toEqual(planned);
        }
      }),
      { seed: 7, numRuns: 30 },
    );
  },
);
