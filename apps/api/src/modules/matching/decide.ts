import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { MatchDecisionKind, MatchProposalState } from '@qinglan/domain/matching/match-lists';
import { hasSideRules } from '@qinglan/domain/matching/match-policy';
import {
  applyChanges,
  type LiveChange,
  type MovedMentee as MovedIndex,
} from '@qinglan/matching/live/apply-changes';
import type { Act } from '../../platform/context.ts';
import { refuse } from '../../platform/errors.ts';
import { newId } from '../../platform/id.ts';
import { record } from '../audit/record.ts';
import { type LiveRun, liveRun } from './live-run.ts';
import { MatchDecision, type MovedMentee } from './match-decision.entity.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import type { MatchRun } from './match-run.entity.ts';
import { solveAgain } from './solve-again.ts';
import { storeMoves } from './store-moves.ts';

/** What somebody decides about two people of a run. */
export interface Decision {
  readonly kind: MatchDecisionKind;
  readonly menteeId: string;
  readonly mentorId: string;
  readonly reason?: string | null;
  /** State of the mentee's proposal afterwards, when she keeps or gets this mentor. */
  readonly state: MatchProposalState;
  /** What the solver is told; none when nothing moves. */
  readonly changes: (mentee: number, mentor: number) => readonly LiveChange[];
}

/**
 * Carries a decision out: the rest re-optimises from the state that is kept, the rows follow, and the decision is put
 * down with everybody it moved. The run must be locked. Without rules over groups a city answers in a fraction of a
 * second; with them the stages are decided anew.
 */
export async function decide(
  em: SqlEntityManager,
  act: Act,
  run: MatchRun,
  decision: Decision,
): Promise<MatchDecision> {
  const kept = await liveRun(em, run);
  const mentee = kept.menteeAt.get(decision.menteeId) ?? -1;
  const mentor = kept.mentorAt.get(decision.mentorId) ?? -1;
  if (decision.kind !== 'forbid' && (mentee < 0 || mentor < 0))
    refuse({ code: 'match-pair-cut', facts: { hardRule: 'notEligible' } });
  const moved = await movedBy(em, run, kept, decision, { mentee, mentor });
  const own = await em.findOne(
    MatchProposal,
    { run: run.id, mentee: decision.menteeId, state: { $ne: 'rejected' } },
    { filters: false },
  );
  const struck = own?.mentor.id === decision.mentorId && isNo(decision.kind) ? own : null;
  if (struck) keepRejected(em, struck, decision.reason ?? null);
  const told = await storeMoves(em, run, kept, moved);
  await markState(em, run, decision);
  return putDown(em, act, run, decision, told);
}

const isNo = (kind: MatchDecisionKind) => kind === 'reject' || kind === 'forbid' || kind === 'veto';

async function movedBy(
  em: SqlEntityManager,
  run: MatchRun,
  kept: LiveRun,
  decision: Decision,
  pair: { readonly mentee: number; readonly mentor: number },
): Promise<readonly MovedIndex[]> {
  const changes = decision.changes(pair.mentee, pair.mentor);
  const mark = newId();
  // Whatever goes wrong from here to the commit, the kept state is then nobody's.
  kept.mark = '';
  run.mark = mark;
  if (changes.length === 0) {
    kept.mark = mark;
    return [];
  }
  if (hasSideRules(kept.ground.rules)) return solveAgain(em, run.id, kept, changes);
  const moved = applyChanges(kept.live, changes);
  kept.mark = mark;
  return moved;
}

/** The proposal's row goes on with the mentee's next mentor; what was rejected stays beside it, for everybody to see. */
function keepRejected(em: SqlEntityManager, struck: MatchProposal, reason: string | null): void {
  em.create(MatchProposal, {
    run: struck.run.id,
    mentee: struck.mentee.id,
    mentor: struck.mentor.id,
    state: 'rejected',
    reason,
    score: struck.score,
    parts: struck.parts,
    relation: struck.relation,
    metres: struck.metres ?? null,
    menteeClass: struck.menteeClass,
    menteeRank: struck.menteeRank ?? null,
    mentorRank: struck.mentorRank ?? null,
    menteeKey: struck.menteeKey,
  });
}

async function markState(em: SqlEntityManager, run: MatchRun, decision: Decision): Promise<void> {
  if (isNo(decision.kind)) return;
  const proposal = await em.findOneOrFail(
    MatchProposal,
    { run: run.id, mentee: decision.menteeId, state: { $ne: 'rejected' } },
    { filters: false },
  );
  proposal.state = decision.state;
}

function putDown(
  em: SqlEntityManager,
  act: Act,
  run: MatchRun,
  { kind, menteeId, mentorId, reason = null }: Decision,
  moved: readonly MovedMentee[],
): MatchDecision {
  const gained = (scored: (each: MovedMentee) => number | null) =>
    moved.reduce((sum, each) => sum + (scored(each) ?? 0), 0);
  const scoreChange = gained((each) => each.scoreAfter) - gained((each) => each.scoreBefore);
  const pairsChange = gained((each) => (each.to ? 1 : 0)) - gained((each) => (each.from ? 1 : 0));
  if (run.figures) {
    const { pairs, unmatched, totalScore } = run.figures;
    run.figures = {
      ...run.figures,
      pairs: pairs + pairsChange,
      unmatched: unmatched - pairsChange,
      totalScore: totalScore + scoreChange,
    };
  }
  record(em, act, {
    action: `matchRun.${kind}`,
    recordType: 'matchRun',
    record: run.id,
    district: run.district?.id ?? null,
    facts: { mentee: menteeId, mentor: mentorId, reason, moved: moved.length },
  });
  return em.create(MatchDecision, {
    ...{ run: run.id, kind, mentee: menteeId, mentor: mentorId, reason },
    decidedBy: act.viewer.userId,
    decidedByName: act.viewer.displayName,
    decidedAt: act.now,
    ...{ moved, pairsChange, scoreChange },
  });
}
