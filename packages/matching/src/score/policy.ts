/** One weight of the published table: per cent of the total, and what a coordinator reads beside it. */
interface Weight {
  readonly percent: number;
  readonly label: string;
}

export const pairParts = [
  'needsMet',
  'experience',
  'sharedGround',
  'relation',
  'nearness',
  'wishes',
] as const;
export type PairPart = (typeof pairParts)[number];

export const reaches = ['inHouseAndPartners', 'district', 'city'] as const;
export type Reach = (typeof reaches)[number];

/**
 * Every number of the pair score and of the hard rules, as data of the programme. Points run from 0 to 10,000;
 * the percentages of a group add up to 100.
 */
export interface MatchingPolicy {
  readonly code: string;
  readonly version: number;
  readonly label: string;
  readonly weights: Readonly<Record<PairPart, Weight>>;
  /** Per cent of a strength that counts, by evidence level 0…3. */
  readonly evidencePercent: readonly number[];
  readonly experience: {
    readonly yearsPercent: number;
    readonly titlePercent: number;
    readonly honourPercent: number;
    /** Years between mentor and mentee: 0 points at `zeroBelow` and `zeroAbove`, full from `fullFrom` to `fullTo`. */
    readonly zeroBelow: number;
    readonly fullFrom: number;
    readonly fullTo: number;
    readonly zeroAbove: number;
    /** Points by the number of levels above the mentee; the last holds for more. */
    readonly pointsByLevelsAbove: readonly number[];
  };
  readonly sharedGround: {
    readonly ageGroupPercent: number;
    readonly tagsPercent: number;
    readonly postPercent: number;
  };
  readonly relation: {
    readonly partner: number;
    readonly sameKindergarten: number;
    readonly sameDistrict: number;
    readonly elsewhere: number;
  };
  /** Points fall to 0 at this distance. */
  readonly nearnessKmMax: number;
  /** Points by place in a ranking; later places and people who are not ranked have none. */
  readonly wishPoints: readonly number[];
  /** Added to a running pair's score when choosing, so that people stay together for small differences. */
  readonly keepBonus: number;
  readonly rules: {
    readonly reach: Reach;
    /** Mentors of the mentee's lead kindergartens only. */
    readonly partnersOnly: boolean;
    readonly travelKmMax: number;
    readonly mentorYearsMin: number;
    /** Enough with this title, or this honour, or this many years. */
    readonly mentorTitleMin: number;
    readonly mentorHonourMin: number;
    readonly mentorYearsInstead: number;
    /** New up to here; from there up to `potentialYearsMax` with a need; nominated ones always. */
    readonly newYearsMax: number;
    readonly potentialYearsMax: number;
    readonly nominatedOnly: boolean;
    readonly mentorsPerMenteeMax: number;
  };
  /** Candidates kept for each mentee, besides every mentor of its partner kindergartens. */
  readonly candidatesMax: number;
}

/** 新教师: mentors with standing for everyone in the first years (the default). */
export const newTeachers: MatchingPolicy = {
  code: 'newTeachers',
  version: 1,
  label: '新教师师徒结对',
  weights: {
    needsMet: { percent: 45, label: '师傅专长对徒弟需求的满足程度' },
    experience: { percent: 15, label: '教龄差距与职称、荣誉' },
    sharedGround: { percent: 10, label: '年龄段、学习领域与岗位相同' },
    relation: { percent: 15, label: '结对园、同园或同区县' },
    nearness: { percent: 10, label: '路程远近' },
    wishes: { percent: 5, label: '双方意愿' },
  },
  evidencePercent: [70, 80, 90, 100],
  experience: {
    yearsPercent: 60,
    titlePercent: 25,
    honourPercent: 15,
    zeroBelow: 2,
    fullFrom: 5,
    fullTo: 15,
    zeroAbove: 30,
    pointsByLevelsAbove: [0, 6000, 10000],
  },
  sharedGround: { ageGroupPercent: 50, tagsPercent: 30, postPercent: 20 },
  relation: { partner: 10000, sameKindergarten: 8000, sameDistrict: 4000, elsewhere: 0 },
  nearnessKmMax: 30,
  wishPoints: [10000, 8000, 6000, 4000, 2000],
  keepBonus: 300,
  rules: {
    reach: 'inHouseAndPartners',
    partnersOnly: false,
    travelKmMax: 60,
    mentorYearsMin: 5,
    mentorTitleMin: 3,
    mentorHonourMin: 2,
    mentorYearsInstead: 10,
    newYearsMax: 3,
    potentialYearsMax: 8,
    nominatedOnly: false,
    mentorsPerMenteeMax: 2,
  },
  candidatesMax: 100,
};

/** 骨干教师 (plan 6): mentees nominated by the assisted kindergarten, mentors from its lead only. */
export const backbone: MatchingPolicy = {
  ...newTeachers,
  code: 'backbone',
  label: '骨干教师培养结对',
  rules: { ...newTeachers.rules, partnersOnly: true, nominatedOnly: true },
};
