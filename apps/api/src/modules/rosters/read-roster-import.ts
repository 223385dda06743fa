import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act, Context } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse, unauthenticated } from '../../platform/errors.ts';
import { previewRosterImport } from './preview-roster-import.ts';
import { RosterImport } from './roster-import.entity.ts';
import { jobsRunning, runBeside } from './roster-jobs.ts';

/**
 * Reads the files of an import beside the request, and keeps what they hold. When that fails the import stands as
 * uploaded, marked as interrupted, and can be read again.
 */
export function readBeside(em: SqlEntityManager, act: Act, id: string): Promise<void> {
  return runBeside(id, async (tell) => {
    const own = em.fork();
    own.setFilterParams('scope', { viewer: act.viewer });
    try {
      await previewRosterImport(own, act, id, tell);
    } catch (error) {
      const at = act.now.toISOString();
      await em
        .fork()
        .execute(
          "update roster_import set interrupted_at = ?::timestamptz where id = ? and status = 'uploaded'",
          [at, id],
          'run',
        );
      throw error;
    }
  });
}

/** Reads an import again whose reading was cut off; one that this server still reads is left alone. */
export async function readRosterImport(
  { em, viewer, today, now }: Context,
  { id, version }: Edited<object>,
): Promise<{ readonly id: string }> {
  if (viewer === null) throw unauthenticated();
  if (jobsRunning().includes(id)) return { id };
  await em.transactional(async (tx) => {
    const imported = await loadForEdit(tx as SqlEntityManager, RosterImport, id, version);
    if (imported.status !== 'uploaded') refuse({ code: 'roster-closed' });
    imported.interruptedAt = null;
  });
  readBeside(em, { viewer, today, now }, id).catch(() => undefined);
  return { id };
}
