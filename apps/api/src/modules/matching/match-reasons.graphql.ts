import { hardRules, matchRelations } from '@qinglan/domain/matching/match-lists';
import { builder } from '../../platform/builder.ts';
import { AreaType } from '../areas/area-types.ts';
import {
  type Alternative,
  type AreaReason,
  type ExactChange,
  type PairReasons,
  placeWorth,
  type WhyNot,
  whyNot,
} from './explain-proposal.ts';
import { ScorePartsType } from './match-policy-types.ts';
import { type ProposalReasons, proposalReasons } from './proposal-reasons.ts';
import { requireKnownTeacher, seenRun } from './seen-run.ts';

const RelationType = builder.codes('MatchRelation', matchRelations);

const AreaReasonType = builder.objectRef<AreaReason>('AreaReason').implement({
  description: 'What the mentee needs and what the mentor brings in one area, 0 to 3 each.',
  fields: (t) => ({
    area: t.expose('area', { type: AreaType }),
    need: t.exposeInt('need'),
    urgency: t.exposeInt('urgency'),
    strength: t.exposeInt('strength'),
    evidence: t.exposeInt('evidence'),
  }),
});

const PairReasonsType = builder.objectRef<PairReasons>('PairReasons').implement({
  description: 'Why two people suit each other as they do; points of each part run to 10,000.',
  fields: (t) => ({
    menteeId: t.exposeID('menteeId'),
    mentorId: t.exposeID('mentorId'),
    score: t.exposeInt('score'),
    parts: t.field({ type: ScorePartsType, resolve: ({ parts }) => parts }),
    relation: t.expose('relation', { type: RelationType }),
    metres: t.exposeInt('metres', { nullable: true }),
    menteeYears: t.exposeInt('menteeYears'),
    mentorYears: t.exposeInt('mentorYears'),
    areas: t.field({ type: [AreaReasonType], resolve: ({ areas }) => [...areas] }),
  }),
});

const AlternativeType = builder.objectRef<Alternative>('MatchAlternative').implement({
  description: 'Another mentor whom the mentee might have had.',
  fields: (t) => ({
    mentor: t.exposeString('mentor'),
    kindergarten: t.exposeString('kindergarten'),
    full: t.exposeBoolean('full'),
    leastLoss: t.exposeInt('leastLoss', {
      nullable: true,
      description: 'Points that the city would lose at least; null where prices do not tell.',
    }),
    reasons: t.field({ type: PairReasonsType, resolve: (alternative) => alternative }),
  }),
});

const ProposalReasonsType = builder.objectRef<ProposalReasons>('MatchProposalReasons').implement({
  fields: (t) => ({
    reasons: t.field({ type: PairReasonsType, resolve: ({ reasons }) => reasons }),
    alternatives: t.field({
      type: [AlternativeType],
      nullable: true,
      description: 'The best others, for those who may decide.',
      resolve: ({ alternatives }) => alternatives && [...alternatives],
    }),
  }),
});

const ExactChangeType = builder.objectRef<ExactChange>('ExactChange').implement({
  description: 'What a change would exactly do to the run.',
  fields: (t) => ({
    pairs: t.exposeInt('pairs'),
    classSteps: t.exposeInt('classSteps', {
      description: 'Mentees served of higher classes instead of lower ones, in steps.',
    }),
    score: t.exposeInt('score'),
  }),
});

const WhyNotType = builder.objectRef<WhyNot>('WhyNot').implement({
  description: 'Why a mentee does not have a certain mentor: a rule, or what it would cost.',
  fields: (t) => ({
    hardRule: t.expose('hardRule', { type: builder.codes('HardRule', hardRules), nullable: true }),
    reasons: t.field({ type: PairReasonsType, nullable: true, resolve: ({ reasons }) => reasons }),
    leastLoss: t.exposeInt('leastLoss', { nullable: true }),
    exact: t.field({ type: ExactChangeType, nullable: true, resolve: ({ exact }) => exact }),
  }),
});

builder.queryField('matchProposalReasons', (t) =>
  t.field({
    type: ProposalReasonsType,
    authScopes: { can: 'matchProposal:read' },
    description: 'Why this pair, and the next best.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) => proposalReasons(context, id),
  }),
);

builder.queryField('whyNotMentor', (t) =>
  t.field({
    type: WhyNotType,
    authScopes: { can: 'matchRun:read' },
    description: 'Why a mentee of a run does not have this mentor, and what insisting would exactly cost.',
    args: {
      runId: t.arg.id({ required: true }),
      menteeId: t.arg.id({ required: true }),
      mentorId: t.arg.id({ required: true }),
    },
    resolve: async (_root, { runId, menteeId, mentorId }, context) => {
      const run = await seenRun(context, runId);
      for (const id of [menteeId, mentorId]) await requireKnownTeacher(context, run, id);
      return whyNot(context.em, run, menteeId, mentorId);
    },
  }),
);

builder.queryField('placeWorth', (t) =>
  t.field({
    type: ExactChangeType,
    nullable: true,
    authScopes: { can: 'matchRun:read' },
    description:
      'What one more place of a mentor would bring; null for somebody whom the run does not weigh.',
    args: { runId: t.arg.id({ required: true }), mentorId: t.arg.id({ required: true }) },
    resolve: async (_root, { runId, mentorId }, context) => {
      const run = await seenRun(context, runId);
      await requireKnownTeacher(context, run, mentorId);
      return placeWorth(context.em, run, mentorId);
    },
  }),
);
