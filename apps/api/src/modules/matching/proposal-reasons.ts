import type { Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { levelsSeen } from '../../platform/read/level-of.ts';
import { isId } from '../../platform/read/sql.ts';
import { type Alternative, alternativesOf, type PairReasons, pairReasons } from './explain-proposal.ts';
import { liveRun } from './live-run.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import { MatchRun } from './match-run.entity.ts';

/** Why a pair is proposed; the mentee's next best are told to those who may decide. */
export interface ProposalReasons {
  readonly reasons: PairReasons;
  readonly alternatives: readonly Alternative[] | null;
}

export async function proposalReasons({ em, viewer }: Context, id: string): Promise<ProposalReasons> {
  if (!isId(id)) throw notFound();
  const [reads, decides] = await levelsSeen(em, viewer, MatchProposal, id, ['read', 'write']);
  if (!reads) throw notFound();
  const proposal = await em.findOneOrFail(MatchProposal, { id }, { filters: false });
  const run = await em.findOneOrFail(MatchRun, { id: proposal.run.id }, { filters: false });
  const kept = await liveRun(em, run);
  const mentee = kept.menteeAt.get(proposal.mentee.id);
  const mentor = kept.mentorAt.get(proposal.mentor.id);
  if (mentee === undefined || mentor === undefined) throw notFound();
  return {
    reasons: pairReasons(kept, mentee, mentor),
    alternatives: decides ? await alternativesOf(em, run, proposal.mentee.id) : null,
  };
}
