import {
  type MatchPolicyRules,
  type MatchSideRules,
  menteeClasses,
  scoreParts,
} from '@qinglan/domain/matching/match-policy';
import { honourLevels } from '@qinglan/domain/teachers/honour';
import { type MentoringPolicy, mentoringReaches } from '@qinglan/domain/teachers/mentoring-policy';
import { titles } from '@qinglan/domain/teachers/title';
import { builder } from '../../platform/builder.ts';

export const MenteeClassType = builder.codes('MenteeClass', menteeClasses);
const TitleType = builder.codes('Title', titles);
const HonourLevelType = builder.codes('HonourLevel', honourLevels);
const ReachType = builder.codes('MentoringReach', mentoringReaches);

type Parts = Readonly<Record<(typeof scoreParts)[number], number>>;

/** A number for each part of the score: per cent of a policy, or points of a pair. */
export const ScorePartsType = builder.objectRef<Parts>('ScoreParts').implement({
  description: 'A number for each part of the score.',
  fields: (t) => Object.fromEntries(scoreParts.map((part) => [part, t.exposeInt(part)])),
});

const MentorRuleType = builder.objectRef<MentoringPolicy['mentor']>('MentorRule').implement({
  fields: (t) => ({
    yearsLeast: t.exposeInt('yearsLeast'),
    titleLeast: t.field({ type: TitleType, resolve: ({ standing }) => standing.titleLeast }),
    honourLevelLeast: t.field({
      type: HonourLevelType,
      resolve: ({ standing }) => standing.honourLevelLeast,
    }),
    yearsInstead: t.int({ resolve: ({ standing }) => standing.yearsLeast }),
    leadOnly: t.exposeBoolean('leadOnly'),
  }),
});

const MenteeRuleType = builder.objectRef<MentoringPolicy['mentee']>('MenteeRule').implement({
  fields: (t) => ({
    nominatedOnly: t.exposeBoolean('nominatedOnly'),
    newYearsMost: t.exposeInt('newYearsMost'),
    potentialYearsLeast: t.int({ resolve: ({ potentialYears }) => potentialYears.least }),
    potentialYearsMost: t.int({ resolve: ({ potentialYears }) => potentialYears.most }),
  }),
});

const RelationPointsType = builder.objectRef<MatchPolicyRules['relationPoints']>('RelationPoints').implement({
  fields: (t) => ({
    partner: t.exposeInt('partner'),
    sameKindergarten: t.exposeInt('sameKindergarten'),
    sameDistrict: t.exposeInt('sameDistrict'),
    elsewhere: t.exposeInt('elsewhere'),
  }),
});

const YearsBetweenType = builder.objectRef<MatchPolicyRules['yearsBetween']>('YearsBetween').implement({
  description: 'Years between mentor and mentee: where their points begin, are full, and end.',
  fields: (t) => ({
    zeroBelow: t.exposeInt('zeroBelow'),
    fullFrom: t.exposeInt('fullFrom'),
    fullTo: t.exposeInt('fullTo'),
    zeroAbove: t.exposeInt('zeroAbove'),
  }),
});

const SideRulesType = builder.objectRef<MatchSideRules>('MatchSideRules').implement({
  description: 'Rules over groups; null or false when not asked for.',
  fields: (t) => ({
    menteesPerAssistedLeast: t.exposeInt('menteesPerAssistedLeast', { nullable: true }),
    menteesPerDistrictLeast: t.exposeInt('menteesPerDistrictLeast', { nullable: true }),
    pairsPerLeadMost: t.exposeInt('pairsPerLeadMost', { nullable: true }),
    pairsPerDistrictMost: t.exposeInt('pairsPerDistrictMost', { nullable: true }),
    oneMenteePerKindergarten: t.exposeBoolean('oneMenteePerKindergarten'),
    raiseWorst: t.exposeBoolean('raiseWorst'),
  }),
});

export const MatchPolicyRulesType = builder.objectRef<MatchPolicyRules>('MatchPolicyRules').implement({
  description: 'Everything that decides a run. Percentages add up to 100, points run to 10,000.',
  fields: (t) => ({
    mentor: t.field({ type: MentorRuleType, resolve: ({ mentoring }) => mentoring.mentor }),
    mentee: t.field({ type: MenteeRuleType, resolve: ({ mentoring }) => mentoring.mentee }),
    mentorsPerMenteeMost: t.int({ resolve: ({ mentoring }) => mentoring.mentorsPerMenteeMost }),
    reach: t.field({ type: ReachType, resolve: ({ mentoring }) => mentoring.reach }),
    secondMentors: t.exposeBoolean('secondMentors'),
    weights: t.field({ type: ScorePartsType, resolve: ({ weights }) => weights }),
    relationPoints: t.field({ type: RelationPointsType, resolve: (rules) => rules.relationPoints }),
    yearsBetween: t.field({ type: YearsBetweenType, resolve: (rules) => rules.yearsBetween }),
    nearnessKmMost: t.exposeInt('nearnessKmMost'),
    travelKmMost: t.exposeInt('travelKmMost'),
    keepBonus: t.exposeInt('keepBonus'),
    candidatesMost: t.exposeInt('candidatesMost'),
    classes: t.field({ type: [MenteeClassType], resolve: ({ classes }) => [...classes] }),
    sideRules: t.field({ type: SideRulesType, resolve: (rules) => rules.sideRules }),
  }),
});
