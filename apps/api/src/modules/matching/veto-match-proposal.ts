import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { answeringSide, requireAnswersOpen } from './answering-side.ts';
import { decide } from './decide.ts';
import { MatchBan } from './match-ban.entity.ts';
import { openDecision } from './open-decision.ts';

/**
 * One side says no to a proposed pair, with a reason that the coordinators read: the two are never proposed again in the
 * programme, and the rest of the run answers at once.
 */
export async function vetoMatchProposal(
  em: SqlEntityManager,
  act: Act,
  { id, version, reason }: Edited<{ reason: string }>,
): Promise<{ ok: boolean }> {
  const { run, proposal } = await openDecision(em, id, null, 'read');
  if (proposal.version !== version) refuse({ code: 'match-proposal-changed' });
  requireAnswersOpen(run, act);
  const { side } = await answeringSide(em, act, proposal);
  const [menteeId, mentorId] = [proposal.mentee.id, proposal.mentor.id];
  await decide(em, act, run, {
    kind: 'veto',
    menteeId,
    mentorId,
    reason,
    state: 'proposed',
    changes: (mentee, mentor) => [{ kind: 'edgeForbidden', mentee, mentor }],
  });
  em.create(MatchBan, {
    programme: run.programme.id,
    mentee: menteeId,
    mentor: mentorId,
    side,
    reason,
    bannedByName: act.viewer.displayName,
    bannedAt: act.now,
  });
  return { ok: true };
}
