import { afterAll } from 'vitest';
import type { Database } from '../src/database/open-database.ts';
import { MatchRun } from '../src/modules/matching/match-run.entity.ts';
import { startMatchRunner } from '../src/modules/matching/match-runner.ts';

const patienceMs = 15_000;

/** Lets a process of its own work on the runs of this database; gives a way to wait for one of them to be over. */
export function runnerFor({ orm }: Database): (run: string) => Promise<string> {
  const faults: unknown[] = [];
  const stop = startMatchRunner(orm, { alone: true, onError: (error) => faults.push(error) });
  afterAll(stop);
  return async (id) => {
    for (const until = Date.now() + patienceMs; Date.now() < until; ) {
      const { status } = await orm.em.fork().findOneOrFail(MatchRun, { id }, { filters: false });
      if (faults.length > 0) throw faults[0];
      if (status !== 'queued' && status !== 'running') return status;
      await new Promise((done) => setTimeout(done, 25));
    }
    throw new Error('The run is not over.');
  };
}
