import { setTimeout as pause } from 'node:timers/promises';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act, Context } from '../../platform/context.ts';
import { type Edited, loadForEdit } from '../../platform/edit.ts';
import { refuse, unauthenticated } from '../../platform/errors.ts';
import { importFiles } from './import-files.ts';
import { filesOf, keepPlan } from './preview-roster-import.ts';
import { RosterImport } from './roster-import.entity.ts';
import { runBeside, type TellProgress } from './roster-jobs.ts';

/** So long the answer waits for the end; a longer import goes on beside and its record tells how it ended. */
const waitMs = 4_000;

/**
 * Puts the rows of a previewed import in: the good ones, or all of them or none. They are decided again on what is on
 * record now, so that nobody's change in between is lost. The import stands as applying until all is written in one
 * transaction; when that fails it stands as before, marked as interrupted.
 */
export async function applyRosterImport(
  { em, viewer, today, now }: Context,
  { id, version, allOrNothing }: Edited<{ allOrNothing: boolean }>,
): Promise<{ readonly id: string }> {
  if (viewer === null) throw unauthenticated();
  const act: Act = { viewer, today, now };
  await em.transactional((tx) => beginApplying(tx as SqlEntityManager, id, version));
  const job = runBeside(id, (tell) => write(em, act, { id, allOrNothing, tell }));
  // Who has the answer already reads of a failure on the import.
  job.catch(() => undefined);
  await Promise.race([job, pause(waitMs)]);
  return { id };
}

async function beginApplying(em: SqlEntityManager, id: string, version: number): Promise<void> {
  const imported = await loadForEdit(em, RosterImport, id, version);
  if (imported.status !== 'previewed') refuse({ code: 'roster-closed' });
  await setStatus(em, id, 'applying');
}

/** The version stays: a refusal must leave the import as its caller knows it. */
async function setStatus(em: SqlEntityManager, id: string, status: 'applying' | 'previewed'): Promise<void> {
  await em.execute(
    'update roster_import set status = ?, interrupted_at = null where id = ?',
    [status, id],
    'run',
  );
}

interface Writing {
  readonly id: string;
  readonly allOrNothing: boolean;
  readonly tell: TellProgress;
}

async function write(
  request: SqlEntityManager,
  act: Act,
  { id, allOrNothing, tell }: Writing,
): Promise<void> {
  const em = request.fork();
  em.setFilterParams('scope', { viewer: act.viewer });
  const problems = await em
    .transactional((tx) => writeAll(tx as SqlEntityManager, act, { id, allOrNothing, tell }))
    .catch(async (error: unknown) => {
      await putBack(request.fork(), id, act.now);
      throw error;
    });
  if (problems > 0) refuse({ code: 'roster-has-problems', facts: { problems } });
}

/** Gives how many problems kept everything out; 0 when it is in. */
async function writeAll(
  em: SqlEntityManager,
  act: Act,
  { id, allOrNothing, tell }: Writing,
): Promise<number> {
  const imported = await em.findOneOrFail(RosterImport, { id }, { filters: false });
  if (imported.status !== 'applying') refuse({ code: 'roster-closed' });
  const mode = allOrNothing ? 'all-or-nothing' : 'good-rows';
  const { applied, plan } = await importFiles(em, act, await filesOf(em, imported), mode, tell);
  if (!applied) {
    await setStatus(em, id, 'previewed');
    return plan.problems.length;
  }
  keepPlan(imported, plan);
  imported.status = 'applied';
  imported.finishedAt = new Date();
  return 0;
}

async function putBack(em: SqlEntityManager, id: string, now: Date): Promise<void> {
  await em.execute(
    `update roster_import set status = 'previewed', interrupted_at = ?::timestamptz
     where id = ? and status = 'applying'`,
    [now.toISOString(), id],
    'run',
  );
}
