import type { RelaxableRule, UnmatchedReason } from '@qinglan/domain/matching/match-lists';
import { hasSideRules } from '@qinglan/domain/matching/match-policy';
import type { Assignment, AssignmentProblem } from '@qinglan/matching/assignment';
import { shortagesOf } from '@qinglan/matching/explain/shortages';
import { metresBetween } from '@qinglan/matching/score/distance';
import { inReach } from '@qinglan/matching/score/hard-rules';
import type { MatchingPolicy } from '@qinglan/matching/score/policy';
import type { MatchGround } from './match-ground.ts';
import type { Outcome } from './outcome-file.ts';
import type { PairReader } from './pair-facts.ts';

/** Why a mentee has nobody, and what would help soonest. */
export interface Unmatched {
  readonly mentee: number;
  readonly reason: UnmatchedReason;
  readonly shortage: number | null;
  readonly sharing: number;
  readonly places: number;
  readonly relax: RelaxableRule | null;
  readonly relaxMentors: number;
}

/** The reason for every mentee without a mentor; who shares too few places with others is told with how many. */
export function unmatchedReasons(
  ground: MatchGround,
  policy: MatchingPolicy,
  reader: PairReader,
  { problem, mentorOfMentee }: Outcome,
  weighed: AssignmentProblem,
  proof: Assignment | null,
): Unmatched[] {
  const rooms = freeMentors(ground, mentorOfMentee);
  const relaxing = nearestRule(ground, policy, reader, rooms);
  const shortageOf = new Map<number, { number: number; sharing: number; places: number }>();
  for (const [number, shortage] of (proof === null ? [] : shortagesOf(weighed, proof)).entries()) {
    const { places, mentees } = shortage;
    for (const mentee of shortage.unmatched)
      shortageOf.set(mentee, { number, sharing: mentees.length, places });
  }
  return [...mentorOfMentee].flatMap((mentor, mentee): Unmatched[] => {
    if (mentor >= 0) return [];
    const alone = problem.rowStart[mentee] === problem.rowStart[mentee + 1];
    const shared = alone ? undefined : shortageOf.get(mentee);
    const limited = hasSideRules(ground.rules) ? 'sideRule' : 'tooFewPlaces';
    const near = relaxing(mentee);
    return [
      {
        mentee,
        reason: alone ? 'noCandidates' : limited,
        shortage: shared?.number ?? null,
        sharing: shared?.sharing ?? 0,
        places: shared?.places ?? 0,
        relax: near?.rule ?? (alone ? 'mentors' : 'places'),
        relaxMentors: near?.mentors ?? 0,
      },
    ];
  });
}

/** Mentors with room by kindergarten and line of work: `key` of both → how many. */
function freeMentors({ city }: MatchGround, mentorOfMentee: Int32Array): ReadonlyMap<number, number> {
  const load = new Int32Array(city.mentors.length);
  for (const mentor of mentorOfMentee) if (mentor >= 0) load[mentor]!++;
  const free = new Map<number, number>();
  for (const [j, { kindergarten, lineOfWork, capacity }] of city.mentors.entries()) {
    if (load[j]! < capacity)
      free.set(key(kindergarten, lineOfWork), (free.get(key(kindergarten, lineOfWork)) ?? 0) + 1);
  }
  return free;
}

const linesOfWork = 4;
const key = (kindergarten: number, lineOfWork: number) => kindergarten * linesOfWork + lineOfWork;

/** The rule that keeps a mentee from mentors who still have room: distance before reach. Remembered by place and line. */
function nearestRule(
  { city }: MatchGround,
  policy: MatchingPolicy,
  reader: PairReader,
  free: ReadonlyMap<number, number>,
) {
  const known = new Map<number, { rule: RelaxableRule; mentors: number } | null>();
  return (mentee: number) => {
    const { kindergarten, lineOfWork } = city.mentees[mentee]!;
    const own = key(kindergarten, lineOfWork);
    if (known.has(own)) return known.get(own)!;
    let travel = 0;
    let reach = 0;
    for (const [room, mentors] of free) {
      if (room % linesOfWork !== lineOfWork) continue;
      const other = Math.floor(room / linesOfWork);
      if (!inReach(reader.relation(kindergarten, other), policy)) reach += mentors;
      else if (metres(city, kindergarten, other) > policy.rules.travelKmMax * 1000) travel += mentors;
    }
    const found = travel > 0 ? { rule: 'travel' as const, mentors: travel } : reachOr(reach);
    known.set(own, found);
    return found;
  };
}

const reachOr = (mentors: number) => (mentors > 0 ? { rule: 'reach' as const, mentors } : null);

const metres = ({ kindergartens }: MatchGround['city'], one: number, other: number) =>
  metresBetween(kindergartens[one]!, kindergartens[other]!);
