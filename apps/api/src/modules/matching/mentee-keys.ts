import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Sort keys of teachers, by id: lists of a run sort its mentees by name without a join. */
export async function loadMenteeKeys(
  em: SqlEntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const query = sql<{
    id: string;
    key: string;
  }>`select id, name_key as key from teacher where id = any(${[...ids]})`;
  const { rows } = await query.execute(em.getKysely());
  return new Map(rows.map(({ id, key }) => [id, key]));
}
