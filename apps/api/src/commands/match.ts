// Loads every module, and with them whose rows they are.
import '../schema.ts';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Database } from '../database/open-database.ts';
import { operatorAct, operatorViewer } from '../modules/accounts/operator.ts';
import { MatchRun } from '../modules/matching/match-run.entity.ts';
import { startMatchRunner } from '../modules/matching/match-runner.ts';
import { startMatchRun } from '../modules/matching/start-match-run.ts';
import { clock } from '../platform/clock.ts';
import { RuleError } from '../platform/errors.ts';
import { type Call, type Command, Refused, WrongUsage } from './command.ts';

const lookEveryMs = 100;

export const matchCommand: Command = {
  usage: '--programme ID',
  does: "Runs the matching of a programme over the whole city, by the programme's latest saved policy; proposals wait to be looked at and published.",
  positionals: 0,
  options: { programme: { type: 'string' } },
  run: async (call) => {
    const { programme } = call.options;
    if (typeof programme !== 'string') throw new WrongUsage('--programme is the id of a programme');
    const database = await call.open();
    const run = await matched(database, call, programme);
    const { id, status, figures, certificateHash } = run;
    const json = { run: id, status, figures, certificateHash };
    if (status !== 'done' || !figures) return { json, text: `The run ended as ${status}.`, refused: true };
    const proof = figures.proven ? 'proven best' : 'without a certificate';
    const text = `${figures.pairs} pairs proposed, ${figures.unmatched} mentees unmatched, ${proof}. Run ${id}.`;
    return { json, text };
  },
};

/** Queues the run and works on it here; with PostgreSQL a server beside may be the one that takes it. */
async function matched({ orm, embedded }: Database, { env }: Call, programmeId: string): Promise<MatchRun> {
  const faults: unknown[] = [];
  const stop = startMatchRunner(orm, { alone: embedded !== null, onError: (fault) => faults.push(fault) });
  try {
    const em = orm.em.fork();
    em.setFilterParams('scope', { viewer: operatorViewer });
    const act = operatorAct(clock(env.today)());
    const queued = await em
      .transactional((tx) => startMatchRun(tx as SqlEntityManager, act, { programmeId, scope: 'city' }))
      .catch(asRefused);
    for (;;) {
      const run = await orm.em.fork().findOneOrFail(MatchRun, { id: queued.id }, { filters: false });
      if (run.status !== 'queued' && run.status !== 'running') return run;
      if (faults.length > 0) throw faults[0];
      await new Promise((done) => setTimeout(done, lookEveryMs));
    }
  } finally {
    await stop();
  }
}

function asRefused(error: unknown): never {
  if (!(error instanceof RuleError)) throw error;
  throw new Refused(error.problems.map(({ code, facts }) => `${code} ${JSON.stringify(facts)}`).join('\n'));
}
