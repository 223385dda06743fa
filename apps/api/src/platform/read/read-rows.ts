import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery } from 'kysely';
import type { Row } from './plan.ts';

/** Sends a statement and gives its rows. */
export type ReadRows = <R = Row>(sql: string, params: readonly unknown[]) => Promise<readonly R[]>;

/** Through an entity manager: inside its transaction when it is in one. */
export const readRowsIn =
  (em: SqlEntityManager): ReadRows =>
  async <R>(sql: string, params: readonly unknown[]) => {
    const { rows } = await em.getKysely().executeQuery<R>(CompiledQuery.raw(sql, [...params]));
    return rows;
  };
