/**
 * What the score needs to know of a city, in numbers. People and kindergartens are named by their index in the
 * lists of `MatchingCity`; areas are arrays of twelve levels in the order of the programme's area list.
 */
export const areaCount = 12;

export interface KindergartenPlace {
  readonly district: number;
  /** Degrees; null when unknown. */
  readonly longitude: number | null;
  readonly latitude: number | null;
}

interface Teacher {
  /** Tells one person from another across both lists. */
  readonly teacher: number;
  readonly kindergarten: number;
  /** 0 teaching · 1 care · 2 health · 3 management. */
  readonly lineOfWork: number;
  /** Whole months in the profession. */
  readonly months: number;
  /** 0 none · 1 third · 2 second · 3 first · 4 senior · 5 professor. */
  readonly title: number;
  /** Highest honour: 0 none · 1 kindergarten · 2 district · 3 city · 4 province · 5 nation. */
  readonly honour: number;
  /** 0 nursery · 1 junior · 2 middle · 3 senior · 4 mixed · −1 none. */
  readonly ageGroup: number;
  /** Learning domains as bits, 0…2³⁰. */
  readonly tags: number;
  /** Position in the list of posts. */
  readonly post: number;
  readonly inPost: boolean;
  /** Wished-for partners, best first, as indices into the other list. */
  readonly wishes: readonly number[];
}

export interface Mentee extends Teacher {
  /** Need by area 0…3 and how pressing it is 0…3. */
  readonly needs: readonly number[];
  readonly urgency: readonly number[];
  /** Put forward by the kindergarten. */
  readonly nominated: boolean;
  readonly runningMentors: number;
}

export interface Mentor extends Teacher {
  /** Strength by area 0…3, and the evidence for it 0…3 (honour, title, lessons given). */
  readonly strengths: readonly number[];
  readonly evidence: readonly number[];
  /** Mentees it may take in this run. */
  readonly capacity: number;
}

/** Why a pair of people is ruled out by hand or by their past. */
export type PairBan = 'forbidden' | 'vetoed' | 'endedBadly';

export interface MatchingCity {
  readonly kindergartens: readonly KindergartenPlace[];
  /** Kindergartens that are partners in the programme. */
  readonly partnerships: readonly { readonly lead: number; readonly assisted: number }[];
  readonly mentees: readonly Mentee[];
  readonly mentors: readonly Mentor[];
  readonly bans: readonly { readonly mentee: number; readonly mentor: number; readonly code: PairBan }[];
  /** Pairs that are running and may be kept; their mentors are always candidates unless a rule forbids it. */
  readonly running: readonly { readonly mentee: number; readonly mentor: number }[];
}
