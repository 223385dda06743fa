import type { SqlEntityManager } from '@mikro-orm/postgresql';

/** Numbers of advisory locks are ours to choose: one import at a time writes. */
const importLock = 7_104_202;

/**
 * Waits until no other import writes, and keeps them waiting until the transaction ends. Taken before anything is read to
 * decide on: two imports of the same file would else both make the same teachers.
 */
export async function lockImports(em: SqlEntityManager): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(${importLock})`);
}

/** Whether nobody writes an import now; if so, nobody begins until the transaction ends. */
export async function nobodyImports(em: SqlEntityManager): Promise<boolean> {
  const [row]: { free: boolean }[] = await em.execute(
    `select pg_try_advisory_xact_lock(${importLock}) as free`,
  );
  return row?.free === true;
}
