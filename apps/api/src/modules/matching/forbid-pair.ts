import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadVisible, loadWritable } from '../../platform/edit.ts';
import { refuseTaken } from '../../platform/refused-as.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { decide } from './decide.ts';
import { isCandidate, liveRun } from './live-run.ts';
import { MatchBan } from './match-ban.entity.ts';
import type { MatchDecision } from './match-decision.entity.ts';
import { MatchRun } from './match-run.entity.ts';
import { mentorOfRun } from './mentor-of-run.ts';
import { lockRun, requireOpen } from './open-decision.ts';

refuseTaken('match_ban_programme_id_mentee_id_mentor_id_unique', 'duplicate');

export interface ForbidInput {
  readonly runId: string;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly reason: string;
}

/** Forbids two to be paired, in this run and every later one of the programme. */
export async function forbidPair(em: SqlEntityManager, act: Act, input: ForbidInput): Promise<MatchDecision> {
  const { id } = await loadWritable(em, MatchRun, input.runId);
  const mentee = await loadVisible(em, Teacher, input.menteeId, ['menteeId']);
  const run = await lockRun(em, id);
  requireOpen(run);
  const kept = await liveRun(em, run);
  const mentor = await mentorOfRun(em, kept, input.mentorId);
  em.create(MatchBan, {
    programme: run.programme.id,
    mentee,
    mentor,
    side: 'coordinator',
    reason: input.reason,
    bannedByName: act.viewer.displayName,
    bannedAt: act.now,
  });
  return decide(em, act, run, {
    kind: 'forbid',
    menteeId: mentee.id,
    mentorId: mentor,
    reason: input.reason,
    state: 'proposed',
    changes: (i, j) =>
      i >= 0 && j >= 0 && isCandidate(kept, { mentee: i, mentor: j })
        ? [{ kind: 'edgeForbidden', mentee: i, mentor: j }]
        : [],
  });
}
