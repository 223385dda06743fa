import type pg from 'pg';
import type { ReadRows } from '../platform/read/read-rows.ts';

/** Reads on a connection of the pool that nobody else has at that moment. */
export const pooledRows =
  (pool: pg.Pool): ReadRows =>
  async <R>(sql: string, params: readonly unknown[]) =>
    (await pool.query(sql, params as unknown[])).rows as R[];
