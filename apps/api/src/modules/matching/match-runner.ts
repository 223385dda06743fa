import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import { MatchingAbortedError } from '@qinglan/matching/assignment';
import { sql } from 'kysely';
import { newId } from '../../platform/id.ts';
import { runBell } from './run-bell.ts';
import { workOnRun } from './work-on-run.ts';

const lookEveryMs = 500;
/** Without a word for so long, the process that worked on a run has ended. */
const silentMs = 15_000;

export interface RunnerOptions {
  readonly onError: (error: unknown) => void;
  /** This process alone holds the database: whatever still runs there was left behind. */
  readonly alone: boolean;
  /** Work on this run and no other, as a command does. */
  readonly only?: string;
}

/**
 * Works on queued runs, one at a time, until stopped; several processes share them out. A run whose process has gone
 * silent is marked interrupted by whoever notices, and can be repeated from its snapshot. Stopping interrupts the run
 * that this process works on.
 */
export function startMatchRunner(
  orm: MikroORM,
  { onError, alone, only }: RunnerOptions,
): () => Promise<void> {
  const worker = newId();
  let stopped = false;
  let working: { stop: () => void } | null = null;
  let wake = () => {};
  const off = runBell.onRing(() => wake());
  const rest = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        // The verb that rang has yet to commit.
        setTimeout(done, 20).unref();
      };
    });
  const pass = async () => {
    await markInterrupted(orm.em.fork() as SqlEntityManager, alone ? worker : null);
    const run = await claim(orm.em.fork() as SqlEntityManager, worker, only ?? null);
    if (run === null) return false;
    const work = workOnRun(orm, run, worker);
    working = work;
    if (stopped) work.stop();
    await work.finished.finally(() => {
      working = null;
    });
    return true;
  };
  const loop = async () => {
    while (!stopped) {
      const worked = await pass().catch((error: unknown) => {
        if (!(error instanceof MatchingAbortedError)) onError(error);
        return false;
      });
      if (!worked && !stopped) await rest(lookEveryMs);
    }
  };
  const running = loop();
  return async () => {
    stopped = true;
    off();
    working?.stop();
    wake();
    await running;
  };
}

/** Takes the run that has waited longest; of two processes that look at once, each gets another one. */
async function claim(em: SqlEntityManager, worker: string, only: string | null): Promise<string | null> {
  const query = sql<{ id: string }>`
    update match_run set status = 'running', stage = 'scoring', progress = 0, worker = ${worker},
      begun_at = now(), heard_at = now(), version = version + 1
    where id = (select id from match_run where status = 'queued'
      and (${only}::uuid is null or id = ${only}::uuid) order by id limit 1 for update skip locked)
    returning id`;
  return (await query.execute(em.getKysely())).rows[0]?.id ?? null;
}

async function markInterrupted(em: SqlEntityManager, only: string | null): Promise<void> {
  await sql`
    update match_run set status = 'interrupted', finished_at = now(), version = version + 1
    where status = 'running' and (heard_at < now() - make_interval(secs => ${silentMs / 1000})
      or (${only}::uuid is not null and worker <> ${only}::uuid))`.execute(em.getKysely());
}
