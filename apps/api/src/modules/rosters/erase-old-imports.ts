import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { RosterImportStatus } from '@qinglan/domain/rosters/roster-import-status';
import { operatorViewer } from '../accounts/operator.ts';
import { record } from '../audit/record.ts';

/** How long files and refused rows are kept, for a coordinator to mend them: a month, and a little more. */
export const refusedRowsKeptDays = 35;

interface Old {
  readonly id: string;
  readonly status: RosterImportStatus;
}

/**
 * Erases the personal data of imports past their time: the files, and what refused cells held. Counts and reasons stay.
 * An import that nobody finished is given up by it, which is an event like any other. Two servers at once take
 * different imports.
 */
export async function eraseOldImports(em: SqlEntityManager, now: Date): Promise<void> {
  const before = new Date(now.getTime() - refusedRowsKeptDays * 86_400_000).toISOString();
  await em.transactional(async (fork) => {
    const tx = fork as SqlEntityManager;
    const old = await tx.execute<Old[]>(
      `select id, status from roster_import where erased_at is null and uploaded_at < ?::timestamptz for update skip locked`,
      [before],
    );
    if (old.length === 0) return;
    await erase(
      tx,
      old.map(({ id }) => id),
      now,
    );
    for (const { id, status } of old) {
      if (status === 'applied' || status === 'abandoned') continue;
      const facts = { keptDays: refusedRowsKeptDays };
      record(
        tx,
        { now, viewer: operatorViewer },
        { action: 'roster.abandoned', recordType: 'roster', record: id, facts },
      );
    }
  });
}

async function erase(tx: SqlEntityManager, ids: readonly string[], now: Date): Promise<void> {
  const places = ids.map(() => '?').join(', ');
  await tx.execute(
    `update roster_import set erased_at = ?::timestamptz, version = version + 1,
       finished_at = coalesce(finished_at, ?::timestamptz),
       status = case when status = 'applied' then status else 'abandoned' end,
       problems = (select coalesce(jsonb_agg(each || '{"value":"","message":"","facts":{}}'::jsonb), '[]') from jsonb_array_elements(problems) as each),
       warnings = '[]'
     where id in (${places})`,
    [now.toISOString(), now.toISOString(), ...ids],
    'run',
  );
  await tx.execute(
    `update roster_upload set bytes = null where roster_import_id in (${places})`,
    [...ids],
    'run',
  );
}
