import { menteeClasses, scoreParts } from '@qinglan/domain/matching/match-policy';
import { honourLevels } from '@qinglan/domain/teachers/honour';
import { mentoringReaches } from '@qinglan/domain/teachers/mentoring-policy';
import { titles } from '@qinglan/domain/teachers/title';
import { builder } from '../../platform/builder.ts';

const whole = { required: true } as const;

const ScorePartsInput = builder.inputType('ScorePartsInput', {
  fields: (t) => Object.fromEntries(scoreParts.map((part) => [part, t.int(whole)])),
});

const StandingInput = builder.inputType('MentorStandingInput', {
  fields: (t) => ({
    titleLeast: t.field({ type: builder.codes('Title', titles), required: true }),
    honourLevelLeast: t.field({ type: builder.codes('HonourLevel', honourLevels), required: true }),
    yearsLeast: t.int(whole),
  }),
});

const MentorRuleInput = builder.inputType('MentorRuleInput', {
  fields: (t) => ({
    yearsLeast: t.int(whole),
    standing: t.field({ type: StandingInput, required: true }),
    leadOnly: t.boolean(whole),
  }),
});

const YearsRangeInput = builder.inputType('YearsRangeInput', {
  fields: (t) => ({ least: t.int(whole), most: t.int(whole) }),
});

const MenteeRuleInput = builder.inputType('MenteeRuleInput', {
  fields: (t) => ({
    nominatedOnly: t.boolean(whole),
    newYearsMost: t.int(whole),
    potentialYears: t.field({ type: YearsRangeInput, required: true }),
  }),
});

const MentoringInput = builder.inputType('MentoringInput', {
  fields: (t) => ({
    mentor: t.field({ type: MentorRuleInput, required: true }),
    mentee: t.field({ type: MenteeRuleInput, required: true }),
    mentorsPerMenteeMost: t.int(whole),
    reach: t.field({ type: builder.codes('MentoringReach', mentoringReaches), required: true }),
  }),
});

const RelationPointsInput = builder.inputType('RelationPointsInput', {
  fields: (t) => ({
    partner: t.int(whole),
    sameKindergarten: t.int(whole),
    sameDistrict: t.int(whole),
    elsewhere: t.int(whole),
  }),
});

const YearsBetweenInput = builder.inputType('YearsBetweenInput', {
  fields: (t) => ({
    zeroBelow: t.int(whole),
    fullFrom: t.int(whole),
    fullTo: t.int(whole),
    zeroAbove: t.int(whole),
  }),
});

const SideRulesInput = builder.inputType('MatchSideRulesInput', {
  fields: (t) => ({
    menteesPerAssistedLeast: t.int(),
    menteesPerDistrictLeast: t.int(),
    pairsPerLeadMost: t.int(),
    pairsPerDistrictMost: t.int(),
    oneMenteePerKindergarten: t.boolean(whole),
    raiseWorst: t.boolean(whole),
  }),
});

/** The rules in the shape in which the domain checks them. */
export const MatchPolicyRulesInput = builder.inputType('MatchPolicyRulesInput', {
  fields: (t) => ({
    mentoring: t.field({ type: MentoringInput, required: true }),
    secondMentors: t.boolean(whole),
    weights: t.field({ type: ScorePartsInput, required: true }),
    relationPoints: t.field({ type: RelationPointsInput, required: true }),
    yearsBetween: t.field({ type: YearsBetweenInput, required: true }),
    nearnessKmMost: t.int(whole),
    travelKmMost: t.int(whole),
    keepBonus: t.int(whole),
    candidatesMost: t.int(whole),
    classes: t.field({ type: [builder.codes('MenteeClass', menteeClasses)], required: true }),
    sideRules: t.field({ type: SideRulesInput, required: true }),
  }),
});
