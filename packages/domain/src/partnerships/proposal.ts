import type { Area } from '../areas/area.ts';
import type { ProposalPart } from '../programmes/programme-policy.ts';

/** Points of each part of the score, 0 to 10,000. */
export type ProposalPoints = Readonly<Record<ProposalPart, number>>;

/** Why an alternative was not taken; the code is put into words on the screen. */
export const alternativeReasons = ['taken', 'full', 'lower', 'equal'] as const;
export type AlternativeReason = (typeof alternativeReasons)[number];

/** What speaks for two kindergartens. Scores run from 0 to 10,000. */
export interface ProposalScore {
  readonly score: number;
  readonly points: ProposalPoints;
  /** Kilometres between the two, null when a place is unknown. */
  readonly km: number | null;
  /** Areas that the lead is strong in and the assisted kindergarten needs, the most urgent first. */
  readonly areas: readonly Area[];
}

/** Another lead that an assisted kindergarten could have had. */
export interface ProposalAlternative extends ProposalScore {
  readonly leadId: string;
  readonly leadName: string;
  /** `taken`: its places are given to what is published or settled. `full`: they do more good elsewhere. `lower`: it suits less. `equal`: just as good. */
  readonly why: AlternativeReason;
  /** What all partnerships together would lose if this were insisted on, in points of the total. */
  readonly loss: number;
  /** Whether the loss was tried out; otherwise it is the least that it can be. */
  readonly lossExact: boolean;
  /** How many kindergartens more would be left without a lead. */
  readonly partnershipsLost: number;
}

/** What speaks for a drafted partnership, kept from the run that drafted it. */
export interface Proposal extends ProposalScore {
  readonly alternatives: readonly ProposalAlternative[];
}

/** Why nobody was proposed for an assisted kindergarten. */
export const unmatchedReasons = ['noCandidate', 'tooFewPlaces'] as const;
export type UnmatchedReason = (typeof unmatchedReasons)[number];
