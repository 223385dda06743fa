import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import { decide } from './decide.ts';
import type { MatchDecision } from './match-decision.entity.ts';
import { openDecision } from './open-decision.ts';

/** Turns a proposal down, in this run only: the mentee gets the next best, or nobody. */
export async function rejectMatchProposal(
  em: SqlEntityManager,
  act: Act,
  { id, version, reason }: Edited<{ reason: string }>,
): Promise<MatchDecision> {
  const { run, proposal } = await openDecision(em, id, version);
  return decide(em, act, run, {
    kind: 'reject',
    menteeId: proposal.mentee.id,
    mentorId: proposal.mentor.id,
    reason,
    state: 'proposed',
    changes: (mentee, mentor) => [{ kind: 'edgeForbidden', mentee, mentor }],
  });
}
