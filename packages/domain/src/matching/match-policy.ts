import { closedList } from '../closed-list.ts';
import { type MentoringPolicy, mentoringPolicies } from '../teachers/mentoring-policy.ts';

/** What the score of a pair is made of (得分构成), the heaviest first as shipped. */
export const scorePartList = closedList({
  needsMet: ['需求满足'],
  experience: ['经验差距'],
  sharedGround: ['共同基础'],
  relation: ['结对关系'],
  nearness: ['路程远近'],
  wishes: ['双方意愿'],
});

export const scoreParts = scorePartList.codes;
export type ScorePart = (typeof scoreParts)[number];

/** Groups of mentees, one served before the next (优先类别). */
export const menteeClassList = closedList({
  assistedNewTeachers: ['受援园新教师'],
  newTeachers: ['其他新教师'],
  others: ['其他教师'],
});

export const menteeClasses = menteeClassList.codes;
export type MenteeClass = (typeof menteeClasses)[number];

/**
 * Rules over groups, each null or false when it is not asked for. Minimums are met as far as possible; maximums are
 * never passed. They make a city-wide run slower, see the solver's README.
 */
export interface MatchSideRules {
  readonly menteesPerAssistedLeast: number | null;
  readonly menteesPerDistrictLeast: number | null;
  readonly pairsPerLeadMost: number | null;
  readonly pairsPerDistrictMost: number | null;
  /** A mentor takes at most one mentee of a kindergarten. */
  readonly oneMenteePerKindergarten: boolean;
  /** The worst pair is made as good as can be before the total is. */
  readonly raiseWorst: boolean;
}

/** Everything that decides a run, as data of a programme. Percentages add up to 100; points run to 10,000. */
export interface MatchPolicyRules {
  readonly mentoring: MentoringPolicy;
  /** Whether mentees who have a mentor already are given a second one. */
  readonly secondMentors: boolean;
  /** Per cent of the score. */
  readonly weights: Readonly<Record<ScorePart, number>>;
  readonly relationPoints: {
    readonly partner: number;
    readonly sameKindergarten: number;
    readonly sameDistrict: number;
    readonly elsewhere: number;
  };
  /** Years between mentor and mentee: no points up to `zeroBelow` and from `zeroAbove`, all from `fullFrom` to `fullTo`. */
  readonly yearsBetween: {
    readonly zeroBelow: number;
    readonly fullFrom: number;
    readonly fullTo: number;
    readonly zeroAbove: number;
  };
  /** Great-circle kilometres at which nearness has no points left. */
  readonly nearnessKmMost: number;
  /** Beyond these kilometres no pair is made. */
  readonly travelKmMost: number;
  /** Points that staying together is worth beside the score. */
  readonly keepBonus: number;
  /** Mentors weighed for each mentee, besides all of its partner kindergartens. */
  readonly candidatesMost: number;
  /** The first is served first; who is in none of them comes last. */
  readonly classes: readonly MenteeClass[];
  readonly sideRules: MatchSideRules;
}

const shared = {
  secondMentors: false,
  weights: { needsMet: 45, experience: 15, sharedGround: 10, relation: 15, nearness: 10, wishes: 5 },
  relationPoints: { partner: 10_000, sameKindergarten: 8_000, sameDistrict: 4_000, elsewhere: 0 },
  yearsBetween: { zeroBelow: 2, fullFrom: 5, fullTo: 15, zeroAbove: 30 },
  nearnessKmMost: 30,
  travelKmMost: 60,
  keepBonus: 300,
  candidatesMost: 100,
  classes: menteeClasses,
  sideRules: {
    menteesPerAssistedLeast: null,
    menteesPerDistrictLeast: null,
    pairsPerLeadMost: null,
    pairsPerDistrictMost: null,
    oneMenteePerKindergarten: false,
    raiseWorst: false,
  },
} as const;

/** The policies that every programme may begin with (section 6 of the programme's rules). */
export const shippedPolicyList = closedList({
  newTeachers: ['新教师师徒结对'],
  backbone: ['骨干教师培养结对'],
});

export const shippedPolicyCodes = shippedPolicyList.codes;
export type ShippedPolicyCode = (typeof shippedPolicyCodes)[number];

export const shippedPolicies: Readonly<Record<ShippedPolicyCode, MatchPolicyRules>> = {
  newTeachers: { ...shared, mentoring: mentoringPolicies.newTeachers },
  backbone: { ...shared, mentoring: mentoringPolicies.backbone },
};

/** Whether prices alone decide a run: without rules over groups, and then every change is weighed at once. */
export function hasSideRules({ sideRules }: MatchPolicyRules): boolean {
  return Object.values(sideRules).some((rule) => rule !== null && rule !== false);
}

/** Place of a mentee's class in the policy's order, 0 first. */
export function classOf(
  policy: MatchPolicyRules,
  mentee: { readonly years: number; readonly assisted: boolean },
): number {
  const isNew = mentee.years <= policy.mentoring.mentee.newYearsMost;
  const own: MenteeClass = !isNew ? 'others' : mentee.assisted ? 'assistedNewTeachers' : 'newTeachers';
  const place = policy.classes.indexOf(own);
  return place < 0 ? policy.classes.length : place;
}
