import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** Any number that nobody else locks by. */
const storeLock = 71_240_318;

/**
 * Keeps apart, until the transaction ends, those who give bytes a row and those who erase bytes without one: many may
 * attach at a time, and nobody while bytes are erased. It holds across the processes of one database.
 */
export async function lockStore(em: SqlEntityManager, to: 'attach' | 'erase'): Promise<void> {
  const lock = to === 'erase' ? sql`pg_advisory_xact_lock` : sql`pg_advisory_xact_lock_shared`;
  await sql`select ${lock}(${sql.lit(storeLock)})`.execute(em.getKysely());
}
