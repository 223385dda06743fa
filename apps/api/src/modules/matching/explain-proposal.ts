import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { type Area, areas } from '@qinglan/domain/areas/area';
import type { HardRule, MatchRelation } from '@qinglan/domain/matching/match-lists';
import { hasSideRules, type ScorePart } from '@qinglan/domain/matching/match-policy';
import { exactLoss, worthOfPlace } from '@qinglan/matching/explain/losses';
import { cutBy } from './cut-by.ts';
import { isCandidate, type LiveRun, liveRun } from './live-run.ts';
import type { MatchRun } from './match-run.entity.ts';
import { loadNames } from './store-moves.ts';
import { classStep } from './weighed-problem.ts';

/** One area of the radar: what the mentee needs and what the mentor brings, 0 to 3. */
export interface AreaReason {
  readonly area: Area;
  readonly need: number;
  readonly urgency: number;
  readonly strength: number;
  /** How well the strength is borne out, 0 to 3. */
  readonly evidence: number;
}

/** Why two people suit each other as they do. */
export interface PairReasons {
  readonly menteeId: string;
  readonly mentorId: string;
  readonly score: number;
  readonly parts: Readonly<Record<ScorePart, number>>;
  readonly relation: MatchRelation;
  readonly metres: number | null;
  readonly menteeYears: number;
  readonly mentorYears: number;
  readonly areas: readonly AreaReason[];
}

/** Another mentor whom the mentee might have had. */
export interface Alternative extends PairReasons {
  readonly mentor: string;
  readonly kindergarten: string;
  /** Every place of hers is taken in the run. */
  readonly full: boolean;
  /** Points that the city would lose at least; null where prices don't tell. */
  readonly leastLoss: number | null;
}

const alternativesMost = 8;

/** The reasons of one pair of a run. */
export function pairReasons({ ground, reader }: LiveRun, mentee: number, mentor: number): PairReasons {
  const { total, parts, facts } = reader.score(mentee, mentor);
  const [one, other] = [ground.city.mentees[mentee]!, ground.city.mentors[mentor]!];
  return {
    menteeId: ground.menteeIds[mentee]!,
    mentorId: ground.mentorIds[mentor]!,
    score: total,
    parts,
    relation: facts.relation,
    metres: facts.metres < 0 ? null : facts.metres,
    menteeYears: Math.floor(one.months / 12),
    mentorYears: Math.floor(other.months / 12),
    areas: areas.map((area, place) => ({
      area,
      need: one.needs[place]!,
      urgency: one.urgency[place]!,
      strength: other.strengths[place]!,
      evidence: other.evidence[place]!,
    })),
  };
}

/** The best other mentors of a mentee, the best first, and the least that each of them would cost the city. */
export async function alternativesOf(
  em: SqlEntityManager,
  run: Pick<MatchRun, 'id' | 'mark'>,
  menteeId: string,
): Promise<readonly Alternative[]> {
  const kept = await liveRun(em, run);
  const mentee = kept.menteeAt.get(menteeId);
  if (mentee === undefined) return [];
  const { live, ground } = kept;
  const { rowStart, mentorOf } = live.problem;
  const allowed = (_mentor: number, place: number) => live.forbidden[rowStart[mentee]! + place] === 0;
  const own = live.lockedMentor[mentee]! >= 0 ? live.lockedMentor[mentee]! : live.matching.mentor[mentee]!;
  const row = [...mentorOf.subarray(rowStart[mentee], rowStart[mentee + 1])]
    .filter(allowed)
    .filter((mentor) => mentor !== own);
  const best = row
    .map((mentor) => pairReasons(kept, mentee, mentor))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, alternativesMost);
  const names = await loadNames(
    em,
    best.map(({ mentorId }) => mentorId),
  );
  return best.map((each) => {
    const mentor = kept.mentorAt.get(each.mentorId)!;
    return {
      ...each,
      mentor: names.get(each.mentorId)?.name ?? '',
      kindergarten: names.get(each.mentorId)?.kindergarten ?? '',
      full: loadOf(kept, mentor) >= ground.city.mentors[mentor]!.capacity,
      leastLoss: reducedCost(kept, mentee, mentor),
    };
  });
}

function loadOf({ live }: LiveRun, mentor: number): number {
  const locked = live.lockedMentor.reduce((sum, each) => (each === mentor ? sum + 1 : sum), 0);
  return locked + live.matching.load[mentor]!;
}

/** Value and price less worth (see the solver's README); none for the locked, who stand outside the prices. */
function reducedCost({ live, ground }: LiveRun, mentee: number, mentor: number): number | null {
  if (hasSideRules(ground.rules) || live.lockedMentor[mentee]! >= 0) return null;
  const { graph, matching } = live;
  for (let e = graph.rowStart[mentee]!; e < graph.rowStart[mentee + 1]!; e++) {
    if (graph.mentorOf[e] !== mentor) continue;
    const cost = matching.value[mentee]! + matching.price[mentor]! - graph.score[e]!;
    return Number.isFinite(cost) ? Math.max(0, cost) : null;
  }
  return null;
}

/** What insisting on one pair, or one more place, would exactly change. */
export interface ExactChange {
  readonly pairs: number;
  /** Mentees served of higher classes less those of lower ones, in steps. */
  readonly classSteps: number;
  readonly score: number;
}

/** Class points are far larger than what scores can differ by in one exchange, so both can be told apart in the sum. */
function taken({ ground }: LiveRun, { pairs, score }: { pairs: number; score: number }): ExactChange {
  const step = classStep(ground);
  const classSteps = step === 0 ? 0 : Math.round(score / step);
  return { pairs, classSteps, score: score - classSteps * step };
}

/** Why a mentee does not have a certain mentor: a rule, or what it would cost. */
export interface WhyNot {
  readonly hardRule: HardRule | null;
  readonly reasons: PairReasons | null;
  readonly leastLoss: number | null;
  readonly exact: ExactChange | null;
}

const nothing: WhyNot = { hardRule: 'notEligible', reasons: null, leastLoss: null, exact: null };

export async function whyNot(
  em: SqlEntityManager,
  run: Pick<MatchRun, 'id' | 'mark'>,
  menteeId: string,
  mentorId: string,
): Promise<WhyNot> {
  let kept = await liveRun(em, run);
  const [mentee, mentor] = [kept.menteeAt.get(menteeId), kept.mentorAt.get(mentorId)];
  if (mentee === undefined || mentor === undefined) return nothing;
  const reasons = pairReasons(kept, mentee, mentor);
  const cut = await cutBy(em, kept, run.id, { mentee, mentor });
  if (cut !== null) return { hardRule: cut, reasons, leastLoss: null, exact: null };
  if (hasSideRules(kept.ground.rules)) return { hardRule: null, reasons, leastLoss: null, exact: null };
  const pair = { mentee, mentor };
  if (!isCandidate(kept, pair)) kept = await liveRun(em, run, pair);
  const leastLoss = reducedCost(kept, mentee, mentor);
  if (kept.live.lockedMentor[mentee]! >= 0 || kept.live.problem.capacity[mentor] === 0)
    return { hardRule: null, reasons, leastLoss, exact: null };
  const full = lockedOf(kept, mentor) >= kept.live.problem.capacity[mentor]!;
  if (full) return { hardRule: 'noCapacity', reasons, leastLoss, exact: null };
  return { hardRule: null, reasons, leastLoss, exact: taken(kept, exactLoss(kept.live, mentee, mentor)) };
}

const lockedOf = ({ live }: LiveRun, mentor: number): number =>
  live.lockedMentor.reduce((sum, each) => (each === mentor ? sum + 1 : sum), 0);

/** What one more place of a mentor would bring the run; null where prices don't tell, or she is not weighed. */
export async function placeWorth(
  em: SqlEntityManager,
  run: Pick<MatchRun, 'id' | 'mark'>,
  mentorId: string,
): Promise<ExactChange | null> {
  const kept = await liveRun(em, run);
  const mentor = kept.mentorAt.get(mentorId);
  if (mentor === undefined || hasSideRules(kept.ground.rules)) return null;
  return taken(kept, worthOfPlace(kept.live, mentor));
}
