// Loads every module, and with them whose rows they are.
import '../src/schema.ts';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { shippedPolicies } from '@qinglan/domain/matching/match-policy';
import { openPostgres } from '../src/database/open-database.ts';
import { operatorAct, operatorViewer } from '../src/modules/accounts/operator.ts';
import { forgetLiveRun } from '../src/modules/matching/live-run.ts';
import { MatchPolicy } from '../src/modules/matching/match-policy.entity.ts';
import { MatchProposal } from '../src/modules/matching/match-proposal.entity.ts';
import { MatchRun } from '../src/modules/matching/match-run.entity.ts';
import { startMatchRunner } from '../src/modules/matching/match-runner.ts';
import { publishMatchRun } from '../src/modules/matching/publish-match-run.ts';
import { rejectMatchProposal } from '../src/modules/matching/reject-match-proposal.ts';
import { startMatchRun } from '../src/modules/matching/start-match-run.ts';
import { Programme } from '../src/modules/programmes/programme.entity.ts';
import type { Act } from '../src/platform/context.ts';
import { median } from './cpu.ts';

const today = '2026-10-15';
const mentorsMost = 6_000;
const menteesMost = 10_000;
const changes = 15;

type Verb<T> = (em: SqlEntityManager, act: Act) => Promise<T>;

/**
 * Matching at city size through its verbs: ten thousand mentees, six thousand mentors, mentors of the own district. Wall
 * time, and beside it processor time of this process with its threads, which a busy machine does not stretch.
 */
export async function benchMatching(url: string): Promise<void> {
  const database = await openPostgres(url);
  const { orm } = database;
  const faults: unknown[] = [];
  const stop = startMatchRunner(orm, { alone: true, onError: (fault) => faults.push(fault) });
  const act = () => operatorAct({ now: new Date(), today });
  const verb = <T>(run: Verb<T>): Promise<T> => {
    const em = orm.em.fork();
    em.setFilterParams('scope', { viewer: operatorViewer });
    return em.transactional((tx) => run(tx as SqlEntityManager, act()));
  };
  try {
    await cutToSize(orm.em.fork());
    const programmeId = (
      await orm.em.fork().findOneOrFail(Programme, { name: { $ne: '' } }, { filters: false })
    ).id;
    const policyId = await makePolicy(orm.em.fork(), programmeId);
    console.log('\nmatching                          wall ms   processor ms   at most');
    const id = await timed('button → proposals stored', 8_000, async () => {
      const run = await verb((em, by) => startMatchRun(em, by, { programmeId, policyId, scope: 'city' }));
      for (;;) {
        const { status, failure } = await orm.em
          .fork()
          .findOneOrFail(MatchRun, { id: run.id }, { filters: false });
        if (status === 'done') return run.id;
        if (status !== 'queued' && status !== 'running')
          throw new Error(`The run ended as ${status}: ${failure}`);
        await new Promise((done) => setTimeout(done, 20));
      }
    });
    const reject = async (): Promise<void> => {
      const [one] = await orm.em.fork().find(
        MatchProposal,
        { run: id, state: 'proposed' },
        {
          filters: false,
          orderBy: { menteeKey: 'asc', id: 'asc' },
          limit: 1,
          offset: Math.floor(Math.random() * 1_000),
        },
      );
      await verb((em, by) =>
        rejectMatchProposal(em, by, { id: one!.id, version: one!.version, reason: '双方已商定' }),
      );
    };
    await timed('first change, state built', 2_000, reject);
    await timed(`one change, median of ${changes}`, 300, reject, changes);
    forgetLiveRun(id);
    await timed('a change after a restart', 2_300, reject);
    const run = await timed('publish', 15_000, () => verb((em, by) => publishMatchRun(em, by, { id })));
    const { figures } = await orm.em.fork().findOneOrFail(MatchRun, { id }, { filters: false });
    const { mentees, mentors, candidates, places, proven, solveMs } = figures!;
    console.log(
      `${mentees} mentees, ${mentors} mentors, ${places} places, ${candidates} candidates, ${run.publishedCount} pairs published; solved in ${solveMs} ms, ${proven ? 'proven' : 'NOT PROVEN'}`,
    );
    if (faults.length > 0) throw faults[0];
  } finally {
    await stop();
    await database.close();
  }
}

async function timed<T>(title: string, most: number, work: () => Promise<T>, times = 1): Promise<T> {
  const walls: number[] = [];
  const spent: number[] = [];
  let last: T | undefined;
  for (let turn = 0; turn < times; turn += 1) {
    const [began, before] = [performance.now(), process.cpuUsage()];
    last = await work();
    const { user, system } = process.cpuUsage(before);
    walls.push(performance.now() - began);
    spent.push((user + system) / 1_000);
  }
  const [wall, cpu] = [median(walls), median(spent)].map((ms) => ms.toFixed(0).padStart(9));
  console.log(`${title.padEnd(32)}${wall}${cpu!.padStart(15)}${String(most).padStart(10)}`);
  return last as T;
}

/** The sample city without its pairs, with so many mentors and about so many mentees. */
async function cutToSize(em: SqlEntityManager): Promise<void> {
  await em.execute('delete from mentor_pair');
  await em.execute(`update teacher set mentee_capacity = 0 where id not in (
    select id from teacher where status = 'active' and post <> 'logistics' and mentee_capacity > 0
      and teaching_since <= '2016-10' order by md5(id::text) limit ${mentorsMost})`);
  await em.execute(`update teacher set status = 'onLeave' where status = 'active' and teaching_since >= '2017-11'
    and id not in (select id from teacher where status = 'active' and post <> 'logistics'
      and (teaching_since >= '2022-11' or (teaching_since >= '2017-11' and need_count > 0))
      order by md5(id::text) limit ${menteesMost})`);
  await em.execute('analyze');
}

async function makePolicy(em: SqlEntityManager, programme: string): Promise<string> {
  const { newTeachers } = shippedPolicies;
  const policy = em.create(MatchPolicy, {
    programme,
    ...{ name: '全市', number: 99, status: 'saved' },
    rules: { ...newTeachers, candidatesMost: 50, mentoring: { ...newTeachers.mentoring, reach: 'district' } },
  });
  await em.flush();
  return policy.id;
}
