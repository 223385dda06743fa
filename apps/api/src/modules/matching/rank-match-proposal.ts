import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import type { Edited } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { answeringSide, requireAnswersOpen } from './answering-side.ts';
import type { MatchProposal } from './match-proposal.entity.ts';
import { MatchWish } from './match-wish.entity.ts';
import { openDecision } from './open-decision.ts';

/** Places of a ranking that the score knows. */
const ranksMost = 5;

/** Says how much one side would like the proposed pair; the next run weighs it with the wishes. */
export async function rankMatchProposal(
  em: SqlEntityManager,
  act: Act,
  { id, version, rank }: Edited<{ rank: number }>,
): Promise<MatchProposal> {
  const { run, proposal } = await openDecision(em, id, version, 'read');
  requireAnswersOpen(run, act);
  if (rank < 1 || rank > ranksMost)
    refuse({ code: 'out-of-range', path: ['rank'], facts: { least: 1, most: ranksMost } });
  const { teacher, other } = await answeringSide(em, act, proposal);
  if (teacher === proposal.mentee.id) proposal.menteeRank = rank;
  else proposal.mentorRank = rank;
  const where = { programme: run.programme.id, teacher, wished: other };
  const wish = await em.findOne(MatchWish, where, { filters: false });
  if (wish) wish.rank = rank;
  else em.create(MatchWish, { ...where, rank });
  return proposal;
}
