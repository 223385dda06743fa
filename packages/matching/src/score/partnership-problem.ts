import type { AssignmentProblem } from '../assignment.ts';
import { metresBetween } from './distance.ts';
import type { MatchingPolicy } from './policy.ts';
import {
  type PartnershipFacts,
  type PartnershipPolicy,
  type PartnershipSide,
  scorePartnership,
} from './score-partnership.ts';

/** A member of the programme as one side; `kindergarten` tells whether both sides are the same. */
export interface PartnershipMember extends PartnershipSide {
  readonly kindergarten: number;
}

export interface PartnershipCandidates {
  readonly assisted: readonly PartnershipMember[];
  readonly leads: readonly (PartnershipMember & { readonly capacity: number })[];
  /** Pairs of indices that a coordinator forbids or a side contests. */
  readonly bans: readonly { readonly assisted: number; readonly lead: number }[];
  /** How earlier partnerships went, for the pairs that had one: 0 poor · 2 good. */
  readonly histories: readonly {
    readonly assisted: number;
    readonly lead: number;
    readonly history: number;
  }[];
}

/**
 * The assignment problem of a programme's partnerships: assisted kindergartens stand where mentees stand, leads
 * with their capacities where mentors stand. A kindergarten never assists itself, nor one beyond `travelKmMax`.
 */
export function partnershipProblem(
  members: PartnershipCandidates,
  table: PartnershipPolicy,
  policy: MatchingPolicy,
): AssignmentProblem {
  const leadCount = members.leads.length;
  const key = (pair: { assisted: number; lead: number }) => pair.assisted * leadCount + pair.lead;
  const banned = new Set(members.bans.map(key));
  const histories = new Map(members.histories.map((past) => [key(past), past.history]));
  const rowStart = [0];
  const mentorOf: number[] = [];
  const score: number[] = [];
  for (const [i, assisted] of members.assisted.entries()) {
    for (const [j, lead] of members.leads.entries()) {
      if (assisted.kindergarten === lead.kindergarten || banned.has(i * leadCount + j)) continue;
      if (metresBetween(assisted, lead) > policy.rules.travelKmMax * 1000) continue;
      const facts: PartnershipFacts = {
        history: histories.get(i * leadCount + j) ?? 1,
        assistedRank: assisted.wishes.indexOf(j),
        leadRank: lead.wishes.indexOf(i),
      };
      mentorOf.push(j);
      score.push(scorePartnership(assisted, lead, facts, table, policy).total);
    }
    rowStart.push(mentorOf.length);
  }
  return {
    menteeCount: members.assisted.length,
    mentorCount: leadCount,
    rowStart: Int32Array.from(rowStart),
    mentorOf: Int32Array.from(mentorOf),
    score: Int32Array.from(score),
    capacity: Int32Array.from(members.leads, (lead) => lead.capacity),
  };
}
