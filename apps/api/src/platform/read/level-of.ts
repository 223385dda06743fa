import type { EntityClass, EntityMetadata } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Viewer } from '../viewer.ts';
import { conditionSql } from './condition.ts';
import { everything, type Level, nothing } from './scope.ts';
import { quote, Scribe } from './sql.ts';
import { rowsSeen } from './visibility.ts';

/** At which of these levels the viewer sees one row; all false when there is none. Runs in `em`'s transaction. */
export async function levelsSeen(
  em: SqlEntityManager,
  viewer: Viewer | null,
  entity: EntityClass<object>,
  id: string,
  levels: readonly Level[],
): Promise<readonly boolean[]> {
  const meta = em.getMetadata().get(entity) as EntityMetadata;
  const scribe = new Scribe();
  const flags = levels.map((level, index) => {
    const rows = rowsSeen(entity, viewer, level);
    if (rows === everything) return `true as f${index}`;
    if (rows === nothing) return `false as f${index}`;
    return `(${conditionSql(meta, 't0', rows, scribe)}) is true as f${index}`;
  });
  const sql = `select ${flags.join(', ')} from ${quote(meta.tableName)} t0 where t0."id" = ${scribe.param(id)}`;
  const { rows } = await em
    .getKysely()
    .executeQuery<Record<string, boolean>>(CompiledQuery.raw(sql, scribe.params));
  return levels.map((_level, index) => rows[0]?.[`f${index}`] === true);
}
