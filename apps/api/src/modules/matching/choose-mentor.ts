import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadVisible, loadWritable } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { cutBy } from './cut-by.ts';
import { decide } from './decide.ts';
import { type LiveRun, liveRun } from './live-run.ts';
import type { MatchDecision } from './match-decision.entity.ts';
import { MatchRun } from './match-run.entity.ts';
import { mentorOfRun } from './mentor-of-run.ts';
import { lockRun, requireOpen } from './open-decision.ts';

export interface ChooseInput {
  readonly runId: string;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly reason: string;
}

/**
 * Gives a mentee a mentor by hand, matched before or not. No hard rule is passed over; the mentor need not have been
 * among the mentee's best. Others of the mentor who are not locked make room.
 */
export async function chooseMentor(
  em: SqlEntityManager,
  act: Act,
  input: ChooseInput,
): Promise<MatchDecision> {
  const { id } = await loadWritable(em, MatchRun, input.runId);
  const mentee = await loadVisible(em, Teacher, input.menteeId, ['menteeId']);
  const run = await lockRun(em, id);
  requireOpen(run);
  const kept = await liveRun(em, run);
  const chosen = await mentorOfRun(em, kept, input.mentorId);
  const pair = { mentee: kept.menteeAt.get(mentee.id) ?? -1, mentor: kept.mentorAt.get(chosen) ?? -1 };
  await requireAllowed(em, kept, run.id, pair);
  await liveRun(em, run, pair);
  return decide(em, act, run, {
    kind: 'choose',
    menteeId: mentee.id,
    mentorId: chosen,
    reason: input.reason,
    state: 'replacedByHand',
    changes: (i, j) => [
      { kind: 'edgeAllowed', mentee: i, mentor: j },
      { kind: 'pairLocked', mentee: i, mentor: j },
    ],
  });
}

/** A rejection can be taken back by choosing; what is forbidden in the programme cannot. */
async function requireAllowed(
  em: SqlEntityManager,
  kept: LiveRun,
  run: string,
  pair: { readonly mentee: number; readonly mentor: number },
): Promise<void> {
  const { live } = kept;
  const cut = await cutBy(em, kept, run, pair, 'banned');
  if (cut !== null) refuse({ code: 'match-pair-cut', path: ['mentorId'], facts: { hardRule: cut } });
  const locked = live.lockedMentor.reduce(
    (sum, j, i) => (j === pair.mentor && i !== pair.mentee ? sum + 1 : sum),
    0,
  );
  const places = live.problem.capacity[pair.mentor]!;
  if (locked >= places) refuse({ code: 'match-mentor-locked-full', path: ['mentorId'], facts: { places } });
}
