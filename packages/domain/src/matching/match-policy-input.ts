import { z } from 'zod';
import { honourLevels } from '../teachers/honour.ts';
import { mentoringReaches } from '../teachers/mentoring-policy.ts';
import { titles } from '../teachers/title.ts';
import { requiredLine } from '../text/text-input.ts';
import { refuse, whenSound } from '../zod-problems.ts';
import { menteeClasses, scoreParts } from './match-policy.ts';

const years = z.int().min(0).max(50);
const points = z.int().min(0).max(10_000);
const percent = z.int().min(0).max(100);
const limit = z.int().min(0).max(1_000).nullable();

const mentoring = z.object({
  mentor: z.object({
    yearsLeast: years,
    standing: z.object({
      titleLeast: z.enum(titles),
      honourLevelLeast: z.enum(honourLevels),
      yearsLeast: years,
    }),
    leadOnly: z.boolean(),
  }),
  mentee: z.object({
    nominatedOnly: z.boolean(),
    newYearsMost: years,
    potentialYears: z.object({ least: years, most: years }).superRefine(({ least, most }, context) => {
      if (most < least) refuse(context, 'out-of-range', { least, most: null }, ['most']);
    }),
  }),
  mentorsPerMenteeMost: z.int().min(1).max(2),
  reach: z.enum(mentoringReaches),
});

const weights = z
  .object(
    Object.fromEntries(scoreParts.map((part) => [part, percent])) as Record<
      (typeof scoreParts)[number],
      typeof percent
    >,
  )
  .superRefine((given, context) => {
    const sum = scoreParts.reduce((total, part) => total + given[part], 0);
    if (sum !== 100) refuse(context, 'weights-not-hundred', { sum });
  }, whenSound());

const yearsBetween = z
  .object({ zeroBelow: years, fullFrom: years, fullTo: years, zeroAbove: years })
  .superRefine((given, context) => {
    const order = ['zeroBelow', 'fullFrom', 'fullTo', 'zeroAbove'] as const;
    for (const [place, name] of order.entries()) {
      const least = given[order[place - 1] ?? 'zeroBelow'];
      if (given[name] < least) refuse(context, 'out-of-range', { least, most: null }, [name]);
    }
  }, whenSound());

const classes = z.array(z.enum(menteeClasses)).superRefine((list, context) => {
  for (const [index, each] of list.entries()) {
    if (list.indexOf(each) < index) refuse(context, 'duplicate', { value: each }, [String(index)]);
  }
});

/** The rules of a policy, every number within what the solver and common sense can bear. */
export const matchPolicyRulesField = z.object({
  mentoring,
  secondMentors: z.boolean(),
  weights,
  relationPoints: z.object({
    partner: points,
    sameKindergarten: points,
    sameDistrict: points,
    elsewhere: points,
  }),
  yearsBetween,
  nearnessKmMost: z.int().min(1).max(500),
  travelKmMost: z.int().min(1).max(1_000),
  keepBonus: z.int().min(0).max(10_000),
  candidatesMost: z.int().min(5).max(500),
  classes,
  sideRules: z.object({
    menteesPerAssistedLeast: limit,
    menteesPerDistrictLeast: limit,
    pairsPerLeadMost: limit,
    pairsPerDistrictMost: limit,
    oneMenteePerKindergarten: z.boolean(),
    raiseWorst: z.boolean(),
  }),
});

const name = requiredLine({ least: 2, most: 60 });

/** A new policy: its name; its rules come from the one it is based on. */
export const matchPolicyInput = z.object({ name });

/** What may be changed of a policy that has not been used yet. */
export const matchPolicyChanges = z.object({ name, rules: matchPolicyRulesField }).partial();

export type MatchPolicyInput = z.output<typeof matchPolicyInput>;
export type MatchPolicyChanges = z.output<typeof matchPolicyChanges>;
