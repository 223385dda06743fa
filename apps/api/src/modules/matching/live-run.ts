import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { AssignmentProblem } from '@qinglan/matching/assignment';
import { applyChanges } from '@qinglan/matching/live/apply-changes';
import { type LiveMatching, openLive } from '@qinglan/matching/live/live-matching';
import type { MatchingPolicy } from '@qinglan/matching/score/policy';
import { sql } from 'kysely';
import { uncompressed } from './columns-file.ts';
import { enginePolicy } from './engine-policy.ts';
import type { MatchGround } from './match-ground.ts';
import { MatchOutcome } from './match-outcome.entity.ts';
import type { MatchRun } from './match-run.entity.ts';
import { type Outcome, readOutcome } from './outcome-file.ts';
import { type PairReader, pairReader } from './pair-facts.ts';
import { reshaped } from './reshaped-problem.ts';
import { readSnapshot } from './snapshot-file.ts';
import { classPoints, weighedProblem } from './weighed-problem.ts';

/** What a process keeps of a run: nothing that the rows do not say, only worked out. */
export interface LiveRun {
  readonly ground: MatchGround;
  readonly policy: MatchingPolicy;
  readonly reader: PairReader;
  readonly outcome: Outcome;
  readonly menteeAt: ReadonlyMap<string, number>;
  readonly mentorAt: ReadonlyMap<string, number>;
  /** Class points of each mentee, in the scores of `live`. */
  readonly points: Int32Array;
  readonly live: LiveMatching;
  /** The run's mark that `live` stands at; empty while it is being changed. */
  mark: string;
}

/** Runs kept at once; a city's takes some thirty megabytes. */
const keptMost = 3;
const kept = new Map<string, LiveRun>();

type Known = Pick<MatchRun, 'id' | 'mark'>;

/**
 * The run as it stands, kept from before or built again from its rows: the stored candidates, with every present pair
 * a keep bonus dearer, of which the present pairs are then the one best answer. Takes up to two seconds for a city.
 */
export async function liveRun(em: SqlEntityManager, run: Known, ...also: readonly Pair[]): Promise<LiveRun> {
  const before = kept.get(run.id);
  if (before?.mark === run.mark && also.every((pair) => isCandidate(before, pair))) {
    kept.delete(run.id);
    kept.set(run.id, before);
    return before;
  }
  const built = await buildLiveRun(em, run, before ?? null, also);
  kept.delete(run.id);
  kept.set(run.id, built);
  for (const [id] of kept) if (kept.size > keptMost) kept.delete(id);
  return built;
}

/** The next who asks builds it anew. */
export function forgetLiveRun(run: string): void {
  kept.delete(run);
}

interface Pair {
  readonly mentee: number;
  readonly mentor: number;
}

export function isCandidate({ live }: LiveRun, { mentee, mentor }: Pair): boolean {
  const { rowStart, mentorOf } = live.problem;
  return mentorOf.subarray(rowStart[mentee], rowStart[mentee + 1]).includes(mentor);
}

type Base = Pick<LiveRun, 'ground' | 'policy' | 'reader' | 'outcome' | 'menteeAt' | 'mentorAt' | 'points'>;

async function buildLiveRun(
  em: SqlEntityManager,
  run: Known,
  before: Base | null,
  also: readonly Pair[],
): Promise<LiveRun> {
  const base = before ?? (await loadBase(em, run));
  const { ground, outcome, points, reader } = base;
  const stands = await loadStanding(em, run.id, base);
  const problem = reshaped(outcome.problem, [...stands.pairs, ...also], stands.banned, reader);
  const present = new Set(stands.pairs.map(({ mentee, mentor }) => mentee * problem.mentorCount + mentor));
  const weighed = weighedProblem(
    problem,
    points,
    (edge, mentee) => present.has(mentee * problem.mentorCount + problem.mentorOf[edge]!),
    ground.rules.keepBonus,
  );
  const live = openLive(withRoom(weighed, stands.pairs));
  const locks = stands.pairs.filter(({ locked }) => locked);
  applyChanges(
    live,
    locks.map(({ mentee, mentor }) => ({ kind: 'pairLocked' as const, mentee, mentor })),
  );
  return { ...base, live, mark: run.mark };
}

/** Places as the snapshot has them, and never fewer than the pairs that stand. */
function withRoom(problem: AssignmentProblem, pairs: readonly Pair[]): AssignmentProblem {
  const load = new Int32Array(problem.mentorCount);
  for (const { mentor } of pairs) load[mentor]!++;
  return { ...problem, capacity: problem.capacity.map((places, j) => Math.max(places, load[j]!)) };
}

async function loadBase(em: SqlEntityManager, { id }: Known): Promise<Base> {
  const { bytes, run } = await em.findOneOrFail(
    MatchOutcome,
    { run: id },
    { populate: ['run.snapshot'], filters: false, disableIdentityMap: true },
  );
  const ground = readSnapshot(uncompressed(new Uint8Array(run.getEntity().snapshot.getEntity().bytes)));
  const policy = enginePolicy(ground.rules);
  return {
    ground,
    policy,
    reader: pairReader(ground.city, policy),
    outcome: readOutcome(new Uint8Array(bytes)),
    menteeAt: new Map(ground.menteeIds.map((each, place) => [each, place])),
    mentorAt: new Map(ground.mentorIds.map((each, place) => [each, place])),
    points: classPoints(ground),
  };
}

interface Standing {
  readonly pairs: readonly (Pair & { readonly locked: boolean })[];
  readonly banned: readonly Pair[];
}

/** What the rows say of a run: its pairs, and what was rejected in it or forbidden since. */
export async function loadStanding(
  em: SqlEntityManager,
  run: string,
  { menteeAt, mentorAt }: Pick<Base, 'menteeAt' | 'mentorAt'>,
): Promise<Standing> {
  const query = sql<{ mentee: string; mentor: string; state: string }>`
    select mentee_id as mentee, mentor_id as mentor, state from match_proposal where run_id = ${run}
    union all select b.mentee_id, b.mentor_id, 'rejected' from match_ban b
      join match_run r on r.programme_id = b.programme_id where r.id = ${run}`;
  const { rows } = await query.execute(em.getKysely());
  const pairs = rows.flatMap(({ mentee, mentor, state }) => {
    const [i, j] = [menteeAt.get(mentee), mentorAt.get(mentor)];
    return i === undefined || j === undefined ? [] : [{ mentee: i, mentor: j, state }];
  });
  return {
    pairs: pairs
      .filter(({ state }) => state !== 'rejected')
      .map(({ state, ...pair }) => ({ ...pair, locked: state !== 'proposed' })),
    banned: pairs.filter(({ state }) => state === 'rejected'),
  };
}
