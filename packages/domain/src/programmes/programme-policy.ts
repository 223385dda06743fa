import type { AgreementKind } from '../partnerships/agreement.ts';
import type { PartnershipLevel } from '../partnerships/partnership-level.ts';

/** What the score of a proposed partnership is made of; the same words as in the solver. */
export const proposalParts = ['needsMet', 'nearness', 'fit', 'history', 'gradeGap', 'wishes'] as const;
export type ProposalPart = (typeof proposalParts)[number];
export type ProposalWeights = Readonly<Record<ProposalPart, number>>;

/** What a city decides about the partnerships of a programme (结对政策). */
export interface ProgrammePolicy {
  /** How many leads an assisted kindergarten may have at once. */
  readonly leadsPerAssistedMost: number;
  /** School days that the assisted side has for contesting a published proposal. */
  readonly contestSchoolDays: number;
  /** The levels that a new partnership starts with. */
  readonly levels: readonly PartnershipLevel[];
  readonly agreementKind: AgreementKind;
  /** Per cent of the score; together 100. */
  readonly weights: ProposalWeights;
  /** Farther apart than this nobody is proposed. */
  readonly travelKmMost: number;
}

/** What programmes start from. */
export const programmePolicyDefault: ProgrammePolicy = {
  leadsPerAssistedMost: 1,
  contestSchoolDays: 10,
  levels: ['principal', 'teacher'],
  agreementKind: 'pairing',
  weights: { needsMet: 40, nearness: 20, fit: 10, history: 10, gradeGap: 10, wishes: 10 },
  travelKmMost: 60,
};
