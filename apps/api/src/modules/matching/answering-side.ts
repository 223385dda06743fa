import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { BanSide } from '@qinglan/domain/matching/match-lists';
import type { Act } from '../../platform/context.ts';
import { forbidden, refuse } from '../../platform/errors.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import type { MatchProposal } from './match-proposal.entity.ts';
import type { MatchRun } from './match-run.entity.ts';

/** For whom somebody answers a proposal: the teacher in person, or the kindergarten for its teacher. */
export interface AnsweringSide {
  readonly side: BanSide;
  /** Whose wish it is, and about whom. */
  readonly teacher: string;
  readonly other: string;
}

/** Refuses answers outside the window. */
export function requireAnswersOpen({ answersFrom, answersTo }: MatchRun, { now }: Act): void {
  if (!answersFrom || !answersTo || now < answersFrom || now > answersTo)
    refuse({ code: 'match-answers-closed' });
}

export async function answeringSide(
  em: SqlEntityManager,
  { viewer }: Act,
  { mentee, mentor }: MatchProposal,
): Promise<AnsweringSide> {
  const asMentee = { teacher: mentee.id, other: mentor.id };
  const asMentor = { teacher: mentor.id, other: mentee.id };
  if (viewer.teachers.includes(mentee.id)) return { side: 'mentee', ...asMentee };
  if (viewer.teachers.includes(mentor.id)) return { side: 'mentor', ...asMentor };
  const homeOf = async (id: string) =>
    (await em.findOneOrFail(Teacher, { id }, { filters: false })).kindergarten.id;
  if (viewer.kindergartens.includes(await homeOf(mentee.id))) return { side: 'kindergarten', ...asMentee };
  if (viewer.kindergartens.includes(await homeOf(mentor.id))) return { side: 'kindergarten', ...asMentor };
  throw forbidden('matchProposal:answer');
}
