import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import type { MatchStage } from '@qinglan/domain/matching/match-lists';
import { MatchingAbortedError } from '@qinglan/matching/assignment';
import type { StageRefusal } from '@qinglan/matching/stages/staged-problem';
import { sql } from 'kysely';
import type { KeptRun } from './match-job.ts';
import { MatchRun } from './match-run.entity.ts';
import { inMatchThread } from './match-thread.ts';
import { storeRun } from './store-run.ts';

/** How often the row says how far the run is, at most; as often it is seen whether somebody has cancelled it. */
const tellEveryMs = 250;

/** One run that this process works on. */
export interface RunWork {
  readonly finished: Promise<void>;
  /** Ends it; the run is then interrupted. */
  readonly stop: () => void;
}

/** Solves a claimed run in a thread and stores what it finds; whatever happens, the run's row tells. */
export function workOnRun(orm: MikroORM, run: string, worker: string): RunWork {
  let ended = false;
  let stopThread = () => {
    ended = true;
  };
  const work = async () => {
    const em = orm.em.fork() as SqlEntityManager;
    const { snapshot } = await em.findOneOrFail(
      MatchRun,
      { id: run },
      { populate: ['snapshot'], filters: false },
    );
    const { bytes } = snapshot.getEntity();
    let now = { stage: 'scoring' as MatchStage, share: 0 };
    const thread = inMatchThread({ kind: 'solve', snapshot: new Uint8Array(bytes) }, (stage, share) => {
      now = { stage, share };
    });
    stopThread = () => {
      ended = true;
      thread.stop();
    };
    if (ended) thread.stop();
    const told = tellWhile(thread.result, async () => {
      if (!(await tell(orm, run, worker, now))) thread.stop();
    });
    const found = await thread.result.finally(() => told);
    await finish(orm, run, worker, found);
  };
  const finished = work().catch(async (error: unknown) => {
    const aborted = error instanceof MatchingAbortedError;
    await close(orm, run, worker, aborted ? 'interrupted' : 'failed', aborted ? null : String(error));
    throw error;
  });
  return { finished, stop: () => stopThread() };
}

/** Calls `each` every now and then until the work is over, never twice at once. */
async function tellWhile(work: Promise<unknown>, each: () => Promise<void>): Promise<void> {
  let over = false;
  const end = work.then(
    () => {
      over = true;
    },
    () => {
      over = true;
    },
  );
  while (!over) {
    await each();
    await Promise.race([end, new Promise((done) => setTimeout(done, tellEveryMs))]);
  }
}

/** Writes how far the run is. False when it is no longer this process's to work on: cancelled, or taken for dead. */
async function tell(
  orm: MikroORM,
  run: string,
  worker: string,
  { stage, share }: { readonly stage: MatchStage; readonly share: number },
): Promise<boolean> {
  const query = sql<{ id: string }>`
    update match_run set stage = ${stage}, progress = ${Math.round(share * 1000)}, heard_at = now()
    where id = ${run} and status = 'running' and worker = ${worker} returning id`;
  return (await query.execute(orm.em.fork().getKysely())).rows.length > 0;
}

/** Stores what was found and closes the run in one transaction; a run cancelled in the meantime stays cancelled. */
async function finish(
  orm: MikroORM,
  run: string,
  worker: string,
  found: KeptRun | StageRefusal,
): Promise<void> {
  if (found.kind === 'refused') {
    await close(orm, run, worker, 'failed', refusalWord(found));
    return;
  }
  await tell(orm, run, worker, { stage: 'storing', share: 0 });
  await orm.em.fork().transactional(async (tx) => {
    const em = tx as SqlEntityManager;
    const figures = JSON.stringify(found.figures);
    const done = sql<{ id: string }>`
      update match_run set status = 'done', progress = 1000, finished_at = now(), heard_at = now(),
        figures = ${figures}::jsonb, certificate_hash = ${found.certificateHash}, version = version + 1
      where id = ${run} and status = 'running' and worker = ${worker} returning id`;
    if ((await done.execute(em.getKysely())).rows.length > 0) await storeRun(em, run, found);
  });
}

async function close(
  orm: MikroORM,
  run: string,
  worker: string,
  status: 'failed' | 'interrupted',
  failure: string | null,
): Promise<void> {
  await sql`
    update match_run set status = ${status}, finished_at = now(), failure = ${failure?.slice(0, 200) ?? null},
      version = version + 1
    where id = ${run} and status = 'running' and worker = ${worker}`.execute(orm.em.fork().getKysely());
}

/** The only refusal that a run without locks can meet: two rules over groups that cross. */
function refusalWord(refusal: StageRefusal): string {
  return refusal.code === 'rulesCross' ? `rulesCross ${refusal.rule} ${refusal.other}` : refusal.code;
}
