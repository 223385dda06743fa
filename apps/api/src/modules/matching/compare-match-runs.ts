import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** A mentee to whom two runs gave different mentors; null where one gave none. */
export interface RunDifference {
  readonly menteeId: string;
  readonly mentee: string;
  readonly one: string | null;
  readonly other: string | null;
  readonly oneScore: number | null;
  readonly otherScore: number | null;
}

/** One run in the figures that two of them are compared by, as its proposals stand now. */
export interface StandingFigures {
  readonly pairs: number;
  readonly unmatched: number;
  readonly totalScore: number;
  readonly worstScore: number | null;
  readonly tenthPercentile: number | null;
  readonly meanKm: number | null;
  readonly mentorsUsed: number;
}

export interface RunComparison {
  readonly one: StandingFigures;
  readonly other: StandingFigures;
  /** How many mentees have another mentor, and the first of them by name. */
  readonly changed: number;
  readonly differences: readonly RunDifference[];
}

const differencesListed = 500;

/** Two runs side by side. Both must have been seen by the viewer. */
export async function compareRuns(em: SqlEntityManager, one: string, other: string): Promise<RunComparison> {
  const differences = await differencesOf(em, one, other);
  return {
    one: await standingFigures(em, one),
    other: await standingFigures(em, other),
    changed: differences.length,
    differences: differences.slice(0, differencesListed),
  };
}

async function standingFigures(em: SqlEntityManager, run: string): Promise<StandingFigures> {
  const query = sql<StandingFigures>`
    select count(*)::int as pairs, coalesce(sum(score), 0)::int as "totalScore", min(score) as "worstScore",
      percentile_disc(0.1) within group (order by score) as "tenthPercentile",
      (avg(metres) / 1000)::float8 as "meanKm", count(distinct mentor_id)::int as "mentorsUsed",
      (select count(*)::int from unmatched_mentee where run_id = ${run}) as unmatched
    from match_proposal where run_id = ${run} and state <> 'rejected'`;
  return (await query.execute(em.getKysely())).rows[0]!;
}

async function differencesOf(
  em: SqlEntityManager,
  one: string,
  other: string,
): Promise<readonly RunDifference[]> {
  const query = sql<RunDifference>`
    with a as (select * from match_proposal where run_id = ${one} and state <> 'rejected'),
      b as (select * from match_proposal where run_id = ${other} and state <> 'rejected')
    select coalesce(a.mentee_id, b.mentee_id) as "menteeId", t.name as mentee, m.name as one, n.name as other,
      a.score as "oneScore", b.score as "otherScore"
    from a full join b on b.mentee_id = a.mentee_id
      join teacher t on t.id = coalesce(a.mentee_id, b.mentee_id)
      left join teacher m on m.id = a.mentor_id left join teacher n on n.id = b.mentor_id
    where a.mentor_id is distinct from b.mentor_id
    order by t.name_key, t.id`;
  return (await query.execute(em.getKysely())).rows;
}
