import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { HardRule } from '@qinglan/domain/matching/match-lists';
import { hardRule } from '@qinglan/matching/score/hard-rules';
import { sql } from 'kysely';
import type { LiveRun } from './live-run.ts';

/**
 * The hard rule that keeps two of a run apart, or null: those of its snapshot, and what was forbidden since. A pair that
 * was rejected in the run counts as forbidden too, unless only bans are asked for.
 */
export async function cutBy(
  em: SqlEntityManager,
  { ground, policy }: LiveRun,
  run: string,
  { mentee, mentor }: { readonly mentee: number; readonly mentor: number },
  asked: 'banned' | 'rejected too' = 'rejected too',
): Promise<HardRule | null> {
  if (mentee < 0 || mentor < 0) return 'notEligible';
  const cut = hardRule(ground.city, policy, mentee, mentor);
  if (cut !== null) return cut;
  const [one, other] = [ground.menteeIds[mentee]!, ground.mentorIds[mentor]!];
  const query = sql<{ side: string }>`
    select b.side from match_ban b join match_run r on r.programme_id = b.programme_id
      where r.id = ${run} and b.mentee_id = ${one} and b.mentor_id = ${other}
    union all select 'coordinator' from match_proposal where ${asked === 'rejected too'}::boolean
      and run_id = ${run} and state = 'rejected' and mentee_id = ${one} and mentor_id = ${other}`;
  const [found] = (await query.execute(em.getKysely())).rows;
  if (found === undefined) return null;
  return found.side === 'coordinator' ? 'forbidden' : 'vetoed';
}
