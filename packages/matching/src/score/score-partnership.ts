import type { KindergartenPlace } from './city.ts';
import { metresBetween } from './distance.ts';
import { nearnessPoints, weighted, wishPoints } from './points.ts';
import type { MatchingPolicy } from './policy.ts';
import { needsMet } from './score-pair.ts';

export const partnershipParts = ['needsMet', 'nearness', 'fit', 'history', 'gradeGap', 'wishes'] as const;
export type PartnershipPart = (typeof partnershipParts)[number];

/** A kindergarten as one side of a partnership; areas are twelve levels 0…3. */
export interface PartnershipSide extends KindergartenPlace {
  readonly needs: readonly number[];
  readonly urgency: readonly number[];
  readonly strengths: readonly number[];
  readonly evidence: readonly number[];
  /** 0 public · 1 inclusive private · 2 private · 3 institution · 4 collective. */
  readonly ownership: number;
  readonly classes: number;
  /** Levels of the grade list counted from below: a higher number is a better grade. */
  readonly grade: number;
  /** Indices of wished-for partners on the other side, best first. */
  readonly wishes: readonly number[];
}

export interface PartnershipFacts {
  /** 0 poor · 1 none · 2 good: how an earlier partnership of the two went. */
  readonly history: number;
  readonly assistedRank: number;
  readonly leadRank: number;
}

/** Weights of the partnership score, as data. */
export interface PartnershipPolicy {
  readonly weights: Readonly<Record<PartnershipPart, { readonly percent: number; readonly label: string }>>;
  readonly nearnessKmMax: number;
  /** Points by `history`. */
  readonly historyPoints: readonly number[];
  /** Points by the number of grades that the lead stands above the assisted side; the last holds for more. */
  readonly gradeGapPoints: readonly number[];
}

export const partnershipPolicy: PartnershipPolicy = {
  weights: {
    needsMet: { percent: 40, label: '帮扶园专长对受援园需求的满足程度' },
    nearness: { percent: 20, label: '路程远近' },
    fit: { percent: 10, label: '办园性质与规模相近' },
    history: { percent: 10, label: '以往结对情况' },
    gradeGap: { percent: 10, label: '等级差距' },
    wishes: { percent: 10, label: '双方意愿' },
  },
  nearnessKmMax: 30,
  historyPoints: [0, 5000, 10000],
  gradeGapPoints: [0, 6000, 10000],
};

export interface PartnershipScore {
  readonly total: number;
  readonly parts: Readonly<Record<PartnershipPart, number>>;
}

/** How well a lead kindergarten suits an assisted one, 0…10,000, every part kept. `policy` says how evidence counts. */
export function scorePartnership(
  assisted: PartnershipSide,
  lead: PartnershipSide,
  facts: PartnershipFacts,
  table: PartnershipPolicy,
  policy: MatchingPolicy,
): PartnershipScore {
  const gap = Math.max(0, Math.min(lead.grade - assisted.grade, table.gradeGapPoints.length - 1));
  const parts = {
    needsMet: needsMet(assisted, lead.strengths, lead.evidence, policy),
    nearness: nearnessPoints(metresBetween(assisted, lead), table.nearnessKmMax),
    fit: fitPoints(assisted, lead),
    history: table.historyPoints[facts.history]!,
    gradeGap: table.gradeGapPoints[gap]!,
    wishes: weighted(
      [wishPoints(policy.wishPoints, facts.assistedRank, assisted.wishes.length > 0), 50],
      [wishPoints(policy.wishPoints, facts.leadRank, lead.wishes.length > 0), 50],
    ),
  };
  const total = weighted(
    ...partnershipParts.map((part) => [parts[part], table.weights[part].percent] as const),
  );
  return { total, parts };
}

/** Half for the same ownership, half for how near the numbers of classes are. */
function fitPoints(assisted: PartnershipSide, lead: PartnershipSide): number {
  const larger = Math.max(assisted.classes, lead.classes);
  const size = larger === 0 ? 1 : Math.min(assisted.classes, lead.classes) / larger;
  return (assisted.ownership === lead.ownership ? 5000 : 0) + Math.round(5000 * size);
}
