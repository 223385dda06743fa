import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { nobodyImports } from './import-lock.ts';
import { jobsRunning } from './roster-jobs.ts';

/**
 * Puts imports back to where they can be repeated whose server ended while it wrote them: nothing of them was kept. Does
 * nothing while any server writes an import, since the one that stands as applying may be that one.
 */
export async function restoreInterrupted(em: SqlEntityManager, now: Date): Promise<void> {
  await em.transactional(async (tx) => {
    if (!(await nobodyImports(tx as SqlEntityManager))) return;
    await tx.execute(
      `update roster_import set status = 'previewed', interrupted_at = ?::timestamptz
       where status = 'applying' and id not in (select value::uuid from json_array_elements_text(?::json))`,
      [now.toISOString(), JSON.stringify(jobsRunning())],
      'run',
    );
  });
}
