import { type Area, areas } from '@qinglan/domain/areas/area';
import type { Need, Strength } from '@qinglan/domain/areas/strength';
import { kindergartenGrades } from '@qinglan/domain/kindergartens/grade';
import {
  type KindergartenOwnership,
  kindergartenOwnershipList,
} from '@qinglan/domain/kindergartens/ownership';
import type { Proposal, ProposalScore, UnmatchedReason } from '@qinglan/domain/partnerships/proposal';
import type { ProgrammePolicy } from '@qinglan/domain/programmes/programme-policy';
import type { Assignment, AssignmentProblem } from '@qinglan/matching/assignment';
import { exactLoss, leastLoss } from '@qinglan/matching/explain/losses';
import { shortagesOf } from '@qinglan/matching/explain/shortages';
import { type LiveMatching, openLive } from '@qinglan/matching/live/live-matching';
import { metresBetween } from '@qinglan/matching/score/distance';
import { type PartnershipMember, partnershipProblem } from '@qinglan/matching/score/partnership-problem';
import { newTeachers } from '@qinglan/matching/score/policy';
import { partnershipPolicy, scorePartnership } from '@qinglan/matching/score/score-partnership';
import { solveAssignment } from '@qinglan/matching/solve-assignment';
import { verifyCertificate } from '@qinglan/matching/verify-certificate';

/** A member of the programme as the score sees it. */
export interface ProposalPlace {
  readonly id: string;
  readonly name: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
  readonly ownership: KindergartenOwnership;
  readonly gradeRank: number;
  readonly classes: number;
  readonly needs: readonly Need[];
  readonly strengths: readonly Strength[];
}

type Pair = readonly [assisted: number, lead: number];

/** All that a run of the matching rests on: who waits, who has places, and what is known of pairs of them. */
export interface ProposalGround {
  readonly policy: ProgrammePolicy;
  readonly assisted: readonly ProposalPlace[];
  readonly leads: readonly (ProposalPlace & { readonly places: number })[];
  /** Pairs that must not be: contested or withdrawn before, or the other way round already. */
  readonly bans: readonly Pair[];
  /** How an earlier partnership of the two went: 0 ended early, 2 came to its end. */
  readonly histories: readonly (readonly [...Pair, number])[];
}

/** An assisted kindergarten without a lead, and what it shares with whom. */
export interface Unmatched {
  readonly kindergartenId: string;
  readonly name: string;
  readonly reason: UnmatchedReason;
  /** So many kindergartens share so few places with these leads. */
  readonly sharing: number;
  readonly places: number;
  readonly leads: readonly string[];
}

/** The best set of partnerships, with its reasons and the proof that there is no better one. */
export interface ProposalPlan {
  readonly drafts: readonly {
    readonly assisted: string;
    readonly lead: string;
    readonly proposal: Proposal;
  }[];
  readonly unmatched: readonly Unmatched[];
  readonly totalScore: number;
  readonly proven: boolean;
}

const alternativesMost = 6;
const namesMost = 5;

/** Solves a programme's partnerships exactly: as many as there can be, of these the best score. Pure. */
export function planProposals(ground: ProposalGround): ProposalPlan {
  const score = scorer(ground);
  const problem = partnershipProblem(
    {
      assisted: score.assisted,
      leads: score.leads.map((lead, j) => ({ ...lead, capacity: ground.leads[j]!.places })),
      bans: ground.bans.map(([assisted, lead]) => ({ assisted, lead })),
      histories: ground.histories.map(([assisted, lead, history]) => ({ assisted, lead, history })),
    },
    score.table,
    score.policy,
  );
  const assignment = solveAssignment(problem);
  const load = new Int32Array(problem.mentorCount);
  for (const lead of assignment.mentorOfMentee) if (lead >= 0) load[lead]!++;
  const live = problem.menteeCount <= triedOutMost ? openLive(problem) : null;
  const drafts = ground.assisted.flatMap((assisted, i) => {
    const lead = assignment.mentorOfMentee[i]!;
    if (lead < 0) return [];
    const own = score.of(i, lead);
    const alternatives = alternativesOf(ground, score, { problem, assignment, load, live }, i, own.score);
    return [{ assisted: assisted.id, lead: ground.leads[lead]!.id, proposal: { ...own, alternatives } }];
  });
  return {
    drafts,
    unmatched: unmatchedOf(ground, problem, assignment),
    totalScore: assignment.totalScore,
    proven: verifyCertificate(problem, assignment).valid,
  };
}

interface Solved {
  readonly problem: AssignmentProblem;
  readonly assignment: Assignment;
  readonly load: Int32Array;
  /** The solved problem, on which insisting on another pair is tried out; null when that would take too long. */
  readonly live: LiveMatching | null;
}

/** The next best leads of an assisted kindergarten, the best first, and why it got none of them. */
function alternativesOf(
  ground: ProposalGround,
  score: Scorer,
  solved: Solved,
  i: number,
  own: number,
): Proposal['alternatives'] {
  const { problem, assignment, load } = solved;
  const chosen = assignment.mentorOfMentee[i]!;
  const edges = Array.from(
    { length: problem.rowStart[i + 1]! - problem.rowStart[i]! },
    (_, place) => problem.rowStart[i]! + place,
  );
  return edges
    .filter((edge) => problem.mentorOf[edge] !== chosen)
    .sort((a, b) => problem.score[b]! - problem.score[a]! || a - b)
    .slice(0, alternativesMost)
    .map((edge) => {
      const lead = problem.mentorOf[edge]!;
      const full = load[lead]! >= problem.capacity[lead]!;
      const taken = problem.capacity[lead] === 0;
      const suits = problem.score[edge]!;
      return {
        ...{ leadId: ground.leads[lead]!.id, leadName: ground.leads[lead]!.name },
        ...score.of(i, lead),
        why: taken ? 'taken' : suits < own ? 'lower' : full ? 'full' : 'equal',
        ...lossOf(solved, i, lead),
      } as const;
    });
}

/** Up to so many assisted kindergartens every alternative is tried out; beyond, the proof's bound has to do. */
const triedOutMost = 100;

/**
 * What all partnerships together would lose by insisting on this one: tried out where that is quick, otherwise the
 * reduced cost, which is the least. A lead without a place cannot be insisted on.
 */
function lossOf({ problem, assignment, live }: Solved, i: number, lead: number) {
  if (problem.capacity[lead] === 0) return { loss: 0, lossExact: true, partnershipsLost: 1 };
  if (live !== null) {
    const { score, pairs } = exactLoss(live, i, lead);
    return { loss: -score, lossExact: true, partnershipsLost: -pairs };
  }
  const { certificate } = assignment;
  const least = leastLoss(problem, certificate, i, lead) ?? 0;
  const costsOne = certificate.pairBonus > 0 && least >= certificate.pairBonus;
  return { loss: costsOne ? 0 : least, lossExact: false, partnershipsLost: costsOne ? 1 : 0 };
}

function unmatchedOf(
  ground: ProposalGround,
  problem: AssignmentProblem,
  assignment: Assignment,
): Unmatched[] {
  return shortagesOf(problem, assignment).flatMap(({ mentees, mentors, places, unmatched }) =>
    unmatched.map((i): Unmatched => {
      const { id, name } = ground.assisted[i]!;
      return {
        ...{ kindergartenId: id, name, sharing: mentees.length, places },
        reason: mentors.length === 0 ? 'noCandidate' : 'tooFewPlaces',
        leads: mentors.slice(0, namesMost).map((lead) => ground.leads[lead]!.name),
      };
    }),
  );
}

interface Scorer {
  readonly assisted: readonly PartnershipMember[];
  readonly leads: readonly PartnershipMember[];
  readonly table: typeof partnershipPolicy;
  readonly policy: typeof newTeachers;
  readonly of: (assisted: number, lead: number) => ProposalScore;
}

/** The score in the programme's own weights, over all pairs and for one pair in detail. */
function scorer({ policy: chosen, assisted, leads, histories }: ProposalGround): Scorer {
  const weights = Object.fromEntries(
    Object.entries(partnershipPolicy.weights).map(([part, weight]) => [
      part,
      { ...weight, percent: chosen.weights[part as keyof typeof chosen.weights] },
    ]),
  ) as typeof partnershipPolicy.weights;
  const table = { ...partnershipPolicy, weights };
  const policy = { ...newTeachers, rules: { ...newTeachers.rules, travelKmMax: chosen.travelKmMost } };
  const numbers = new Map([...leads, ...assisted].map(({ id }, place) => [id, place]));
  const sides = { assisted: assisted.map(side), leads: leads.map(side) };
  const past = new Map(histories.map(([i, j, history]) => [`${i} ${j}`, history]));
  function side(place: ProposalPlace): PartnershipMember {
    return { ...sideOf(place), kindergarten: numbers.get(place.id)! };
  }
  function of(i: number, j: number): ProposalScore {
    const [one, other] = [sides.assisted[i]!, sides.leads[j]!];
    const facts = { history: past.get(`${i} ${j}`) ?? 1, assistedRank: -1, leadRank: -1 };
    const { total, parts } = scorePartnership(one, other, facts, table, policy);
    const metres = metresBetween(one, other);
    return {
      ...{ score: total, points: parts, areas: sharedAreas(assisted[i]!, leads[j]!) },
      km: metres < 0 ? null : Math.round(metres / 100) / 10,
    };
  }
  return { ...sides, table, policy, of };
}

/** Recorded evidence lets a strength count in full. */
const evidenced = 3;

function sideOf(place: ProposalPlace) {
  const need = new Map(place.needs.map((each) => [each.area, each]));
  const strength = new Map(place.strengths.map((each) => [each.area, each]));
  return {
    ...{ district: 0, longitude: place.longitude, latitude: place.latitude, classes: place.classes },
    needs: areas.map((area) => need.get(area)?.level ?? 0),
    urgency: areas.map((area) => need.get(area)?.urgency ?? 0),
    strengths: areas.map((area) => strength.get(area)?.level ?? 0),
    evidence: areas.map((area) => (strength.get(area)?.evidence ? evidenced : 0)),
    ownership: kindergartenOwnershipList.rank(place.ownership),
    grade: kindergartenGrades.length - place.gradeRank,
    wishes: [],
  };
}

function sharedAreas(assisted: ProposalPlace, lead: ProposalPlace): Area[] {
  const strong = new Set(lead.strengths.filter(({ level }) => level > 0).map(({ area }) => area));
  return assisted.needs
    .filter(({ area, level }) => level > 0 && strong.has(area))
    .toSorted((a, b) => b.urgency - a.urgency || b.level - a.level)
    .map(({ area }) => area);
}
