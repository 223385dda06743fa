import {
  banSides,
  matchDecisionKinds,
  matchProposalStates,
  matchRelations,
  relaxableRules,
  unmatchedReasons,
} from '@qinglan/domain/matching/match-lists';
import { builder } from '../../platform/builder.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { MatchBan } from './match-ban.entity.ts';
import { MatchDecision, type MovedMentee } from './match-decision.entity.ts';
import { ScorePartsType } from './match-policy-types.ts';
import { MatchProposal } from './match-proposal.entity.ts';
import {
  matchBanScope,
  matchDecisionScope,
  matchProposalScope,
  menteeNominationScope,
  unmatchedMenteeScope,
} from './matching.scope.ts';
import { MenteeNomination } from './mentee-nomination.entity.ts';
import { UnmatchedMentee } from './unmatched-mentee.entity.ts';

const StateType = builder.codes('MatchProposalState', matchProposalStates);
const RelationType = builder.codes('MatchRelation', matchRelations);
const ReasonType = builder.codes('UnmatchedReason', unmatchedReasons);

builder.entity(MatchProposal, {
  scope: matchProposalScope,
  description: 'One pair that a run proposes, or did before somebody rejected it.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    mentee: t.relation('mentee'),
    mentor: t.relation('mentor'),
    state: t.column('state', { type: StateType }),
    score: t.column('score'),
    parts: t.column('parts', { type: ScorePartsType }),
    relation: t.column('relation', { type: RelationType }),
    metres: t.column('metres'),
    menteeClass: t.column('menteeClass'),
    reason: t.column('reason'),
    menteeRank: t.column('menteeRank'),
    mentorRank: t.column('mentorRank'),
    viewerCanDecide: t.may('write'),
  }),
});

const MatchProposalFilter = builder.inputType('MatchProposalFilter', {
  fields: (t) => ({
    run: t.id({ description: 'For those who may decide in it.' }),
    states: t.field({ type: [StateType], description: 'Without it: all but the rejected.' }),
    relations: t.field({ type: [RelationType] }),
    kindergartens: t.idList({ description: 'Where either of the two serves.' }),
    mentor: t.id(),
    mentee: t.id(),
    scoreMost: t.int(),
  }),
});

const proposalWhere = (
  filter: Partial<typeof MatchProposalFilter.$inferInput>,
): Conditions<MatchProposal> => ({
  write: [filter.run && { run: filter.run }],
  read: [
    filter.states ? { state: { $in: filter.states } } : { state: { $ne: 'rejected' } },
    filter.relations && { relation: { $in: filter.relations } },
    filter.kindergartens && {
      $or: [
        { mentor: { kindergarten: { $in: filter.kindergartens } } },
        { mentee: { kindergarten: { $in: filter.kindergartens } } },
      ],
    },
    filter.mentor && { mentor: filter.mentor },
    filter.mentee && { mentee: filter.mentee },
    filter.scoreMost !== undefined && filter.scoreMost !== null && { score: { $lte: filter.scoreMost } },
  ],
});

builder.queryField('matchProposal', (t) => t.row(MatchProposal, { can: 'matchProposal:read' }));
builder.queryField('matchProposals', (t) =>
  t.rows(MatchProposal, {
    can: 'matchProposal:read',
    filter: MatchProposalFilter,
    where: proposalWhere,
    sorts: {
      mentee: { column: 'menteeKey', atLeast: 'read' },
      score: { column: 'score', atLeast: 'read' },
    },
  }),
);

builder.entity(UnmatchedMentee, {
  scope: unmatchedMenteeScope,
  description:
    'A mentee for whom a run found nobody, with the reason and the rule whose relaxing would help soonest.',
  fields: (t) => ({
    id: t.column('id'),
    mentee: t.relation('mentee'),
    reason: t.column('reason', { type: ReasonType }),
    shortage: t.column('shortage', { description: 'Mentees of one number share the same places.' }),
    sharing: t.column('sharing'),
    places: t.column('places'),
    relax: t.column('relax', { type: builder.codes('RelaxableRule', relaxableRules) }),
    relaxMentors: t.column('relaxMentors'),
    menteeClass: t.column('menteeClass'),
  }),
});

const UnmatchedMenteeFilter = builder.inputType('UnmatchedMenteeFilter', {
  fields: (t) => ({
    run: t.id(),
    unmatchedReasons: t.field({ type: [ReasonType] }),
  }),
});

builder.queryField('unmatchedMentees', (t) =>
  t.rows(UnmatchedMentee, {
    can: 'matchRun:read',
    filter: UnmatchedMenteeFilter,
    where: (filter: Partial<typeof UnmatchedMenteeFilter.$inferInput>): Conditions<UnmatchedMentee> => ({
      read: [
        filter.run && { run: filter.run },
        filter.unmatchedReasons && { reason: { $in: filter.unmatchedReasons } },
      ],
    }),
    sorts: { mentee: { column: 'menteeKey', atLeast: 'read' } },
  }),
);

const NamedMentor = builder.objectRef<NonNullable<MovedMentee['from']>>('NamedMentor').implement({
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});

const MovedMenteeType = builder.objectRef<MovedMentee>('MovedMentee').implement({
  description: 'A mentee whose mentor a decision changed; null where there was or is none.',
  fields: (t) => ({
    menteeId: t.exposeID('menteeId'),
    mentee: t.exposeString('mentee'),
    from: t.field({ type: NamedMentor, nullable: true, resolve: ({ from }) => from }),
    to: t.field({ type: NamedMentor, nullable: true, resolve: ({ to }) => to }),
    scoreBefore: t.exposeInt('scoreBefore', { nullable: true }),
    scoreAfter: t.exposeInt('scoreAfter', { nullable: true }),
  }),
});

builder.entity(MatchDecision, {
  scope: matchDecisionScope,
  description: 'What somebody decided by hand in a run, and what the rest did in answer.',
  fields: (t) => ({
    id: t.column('id'),
    run: t.relation('run'),
    kind: t.column('kind', { type: builder.codes('MatchDecisionKind', matchDecisionKinds) }),
    mentee: t.relation('mentee'),
    mentor: t.relation('mentor'),
    reason: t.column('reason'),
    decidedByName: t.column('decidedByName'),
    decidedAt: t.column('decidedAt'),
    moved: t.column('moved', { type: [MovedMenteeType] }),
    pairsChange: t.column('pairsChange'),
    scoreChange: t.column('scoreChange'),
  }),
});

const MatchDecisionFilter = builder.inputType('MatchDecisionFilter', { fields: (t) => ({ run: t.id() }) });

builder.queryField('matchDecisions', (t) =>
  t.rows(MatchDecision, {
    can: 'matchRun:read',
    filter: MatchDecisionFilter,
    where: ({ run }: Partial<typeof MatchDecisionFilter.$inferInput>): Conditions<MatchDecision> => ({
      read: [run && { run }],
    }),
    defaultDescending: true,
  }),
);

builder.entity(MatchBan, {
  scope: matchBanScope,
  description: 'Two who are not to be paired in a programme.',
  fields: (t) => ({
    id: t.column('id'),
    programme: t.relation('programme'),
    mentee: t.relation('mentee'),
    mentor: t.relation('mentor'),
    side: t.column('side', { type: builder.codes('BanSide', banSides) }),
    reason: t.column('reason'),
    bannedByName: t.column('bannedByName'),
    bannedAt: t.column('bannedAt'),
  }),
});

builder.queryField('matchBans', (t) => t.all(MatchBan, { can: 'matchRun:read', orderBy: { id: 'desc' } }));

builder.entity(MenteeNomination, {
  scope: menteeNominationScope,
  description: 'A teacher whom the kindergarten puts forward for mentoring.',
  fields: (t) => ({
    id: t.column('id'),
    programme: t.relation('programme'),
    teacher: t.relation('teacher'),
    nominatedByName: t.column('nominatedByName'),
    nominatedAt: t.column('nominatedAt'),
  }),
});

builder.queryField('menteeNominations', (t) =>
  t.all(MenteeNomination, { can: 'teacher:read', orderBy: { id: 'desc' } }),
);
