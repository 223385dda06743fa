import type { Area } from '../areas/area.ts';
import type { ProposalPart } from '../programmes/programme-policy.ts';

/** Points of each part of the score, 0 to 10,000. */
export type ProposalPoints = Readonly<Record<ProposalPart, number>>;

/** Why an alternative was not taken; the code is put into words on the screen. */
export const alternativeReasons = ['full', 'lower', 'equal'] as const;
export type AlternativeReason = (typeof alternativeReasons)[number];

/** Another lead that an assisted kindergarten could have had. */
export interface ProposalAlternative {
  readonly leadId: string;
  readonly leadName: string;
  readonly score: number;
  readonly points: ProposalPoints;
  /** `full`: its places do more good elsewhere. `lower`: it suits less. `equal`: just as good. */
  readonly why: AlternativeReason;
  /** What the whole set of partnerships would lose at least, in points of the total. */
  readonly loss: number;
}

/** What speaks for a drafted partnership, kept from the run that drafted it. Scores run from 0 to 10,000. */
export interface Proposal {
  readonly score: number;
  readonly points: ProposalPoints;
  /** Kilometres between the two, null when a place is unknown. */
  readonly km: number | null;
  /** Areas that the lead is strong in and the assisted kindergarten needs, the most urgent first. */
  readonly areas: readonly Area[];
  readonly alternatives: readonly ProposalAlternative[];
}
