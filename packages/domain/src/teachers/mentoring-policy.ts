import { closedList } from '../closed-list.ts';
import type { HonourLevel } from './honour.ts';
import type { Title } from './title.ts';

/** How far from one's own kindergarten a mentor may come (结对范围), widening. */
export const mentoringReachList = closedList({
  partners: ['园内及结对园'],
  district: ['本区县'],
  city: ['全市'],
});

export const mentoringReaches = mentoringReachList.codes;
export type MentoringReach = (typeof mentoringReaches)[number];

/** Who may mentor: enough years, and one mark of standing out of three. Years are years of service. */
export interface MentorRule {
  readonly yearsLeast: number;
  readonly standing: {
    readonly titleLeast: Title;
    readonly honourLevelLeast: HonourLevel;
    readonly yearsLeast: number;
  };
  /** Mentors come from the lead kindergarten of a partnership only. */
  readonly leadOnly: boolean;
}

/** Who may be mentored; a nomination by the kindergarten always suffices. */
export interface MenteeRule {
  /** Nobody is mentored unless nominated; the year groups below then count for nothing. */
  readonly nominatedOnly: boolean;
  /** New teachers: at most so many years. */
  readonly newYearsMost: number;
  /** Teachers with potential: between these years, and with a recorded need. */
  readonly potentialYears: { readonly least: number; readonly most: number };
}

/** Who may mentor whom, as data of a programme. */
export interface MentoringPolicy {
  readonly mentor: MentorRule;
  readonly mentee: MenteeRule;
  readonly mentorsPerMenteeMost: number;
  readonly reach: MentoringReach;
}

/** How many mentees a mentor takes unless the teacher's record says otherwise, and the most it may say. */
export const menteeCapacityDefault = 2;
export const menteeCapacityMost = 5;

const mentor: MentorRule = {
  yearsLeast: 5,
  standing: { titleLeast: 'first', honourLevelLeast: 'district', yearsLeast: 10 },
  leadOnly: false,
};

const mentee: MenteeRule = { nominatedOnly: false, newYearsMost: 3, potentialYears: { least: 4, most: 8 } };

/** The two policies that are shipped (section 6 of the programme's rules; backbone is plan 6). */
export const mentoringPolicies = {
  newTeachers: { mentor, mentee, mentorsPerMenteeMost: 2, reach: 'partners' },
  backbone: {
    mentor: { ...mentor, leadOnly: true },
    mentee: { ...mentee, nominatedOnly: true },
    mentorsPerMenteeMost: 2,
    reach: 'partners',
  },
} as const satisfies Readonly<Record<string, MentoringPolicy>>;
