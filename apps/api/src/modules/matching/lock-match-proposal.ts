import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { decide } from './decide.ts';
import type { MatchDecision } from './match-decision.entity.ts';
import { openDecision } from './open-decision.ts';

/** Keeps a proposal as it is, whatever else is decided in the run. */
export async function lockMatchProposal(
  em: SqlEntityManager,
  act: Act,
  { id, version }: Edited<object>,
): Promise<MatchDecision> {
  const { run, proposal } = await openDecision(em, id, version);
  if (proposal.state !== 'proposed')
    refuse({ code: 'match-proposal-settled', facts: { state: proposal.state } });
  return decide(em, act, run, {
    kind: 'lock',
    menteeId: proposal.mentee.id,
    mentorId: proposal.mentor.id,
    state: 'locked',
    changes: (mentee, mentor) => [{ kind: 'pairLocked', mentee, mentor }],
  });
}
