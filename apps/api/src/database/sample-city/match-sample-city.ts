import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Day } from '@qinglan/domain/calendar/day';
import { operatorViewer } from '../../modules/accounts/operator.ts';
import { solveSnapshot } from '../../modules/matching/match-job.ts';
import { MatchSnapshot } from '../../modules/matching/match-snapshot.entity.ts';
import { shippedPolicy } from '../../modules/matching/policy-for-run.ts';
import { startMatchRun } from '../../modules/matching/start-match-run.ts';
import { storeRun } from '../../modules/matching/store-run.ts';
import type { SampleCity } from './sample-city.ts';

/**
 * The programme's two shipped policies, and a run of the whole city that waits for its coordinator to look at: whoever has no
 * mentor yet is proposed one. Made by the verbs themselves, so it is what a coordinator would have got that day.
 */
export async function matchSampleCity(em: SqlEntityManager, city: SampleCity, today: Day): Promise<void> {
  const { id, displayName } = city.users.find(({ username }) => username === 'city')!;
  const programmeId = city.programmes[0]!.id;
  const viewer = { ...operatorViewer, userId: id, displayName };
  const act = { viewer, today, now: new Date(`${today}T09:40:00+08:00`) };
  em.setFilterParams('scope', { viewer });
  const backbone = shippedPolicy(em, act, programmeId, 'backbone', 1);
  const policy = shippedPolicy(em, act, programmeId, 'newTeachers', 2);
  await em.persist([backbone, policy]).flush();
  const run = await startMatchRun(em, act, { programmeId, policyId: policy.id, scope: 'city' });
  await em.flush();
  const { bytes } = await em.findOneOrFail(MatchSnapshot, run.snapshot.id, { filters: false });
  const solved = solveSnapshot(new Uint8Array(bytes), {});
  if (solved.kind === 'refused') throw new Error(`The sample city cannot be matched: ${solved.code}`);
  await storeRun(em, run.id, solved);
  em.assign(run, {
    ...{ status: 'done', stage: 'storing', progress: 1000, begunAt: act.now, finishedAt: act.now },
    figures: solved.figures,
    certificateHash: solved.certificateHash,
  });
  await em.flush();
}
