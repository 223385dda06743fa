import { matchRunStatuses, matchScopes, matchStages } from '@qinglan/domain/matching/match-lists';
import { builder } from '../../platform/builder.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { cancelMatchRun } from './cancel-match-run.ts';
import type { MatchFigures } from './match-figures.ts';
import { MatchRun } from './match-run.entity.ts';
import { matchRunScope } from './matching.scope.ts';
import { openMatchAnswers } from './open-match-answers.ts';
import { publishMatchRun } from './publish-match-run.ts';
import { repeatMatchRun } from './repeat-match-run.ts';
import { startMatchRun } from './start-match-run.ts';

const MatchScopeType = builder.codes('MatchScope', matchScopes);
const standing = { state: { $ne: 'rejected' } } as const;

const ClassFiguresType = builder.objectRef<MatchFigures['classes'][number]>('MatchClassFigures').implement({
  description: 'How many mentees of a priority class there are and how many found a mentor.',
  fields: (t) => ({ mentees: t.exposeInt('mentees'), pairs: t.exposeInt('pairs') }),
});

const MatchFiguresType = builder.objectRef<MatchFigures>('MatchFigures').implement({
  description:
    'What a run came to. Pairs, unmatched and totalScore follow decisions by hand; the rest is as it was solved.',
  fields: (t) => ({
    mentees: t.exposeInt('mentees'),
    mentors: t.exposeInt('mentors'),
    places: t.exposeInt('places'),
    candidates: t.exposeInt('candidates'),
    pairs: t.exposeInt('pairs'),
    unmatched: t.exposeInt('unmatched'),
    totalScore: t.exposeInt('totalScore'),
    worstScore: t.exposeInt('worstScore', { nullable: true }),
    tenthPercentile: t.exposeInt('tenthPercentile', { nullable: true }),
    meanKm: t.exposeFloat('meanKm', { nullable: true }),
    mentorsUsed: t.exposeInt('mentorsUsed'),
    loads: t.field({ type: ['Int'], resolve: ({ loads }) => [...loads] }),
    blockingPairs: t.exposeInt('blockingPairs', {
      description: 'Pairs of people who would both rather have each other: the best total has some.',
    }),
    classes: t.field({ type: [ClassFiguresType], resolve: ({ classes }) => [...classes] }),
    kept: t.exposeInt('kept', { description: 'Pairs of the basis run that stayed together.' }),
    shortfalls: t.exposeInt('shortfalls', { description: 'Groups that got fewer than a rule asks for.' }),
    proven: t.exposeBoolean('proven', { description: 'A certificate shows that nothing better exists.' }),
    solveMs: t.exposeInt('solveMs'),
  }),
});

builder.entity(MatchRun, {
  scope: matchRunScope,
  description: 'One search for the best mentor pairs, from a frozen snapshot.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    programme: t.relation('programme'),
    policy: t.relation('policy'),
    scope: t.column('scope', { type: MatchScopeType }),
    district: t.relation('district'),
    partnership: t.relation('partnership'),
    basis: t.relation('basis'),
    status: t.column('status', { type: builder.codes('MatchRunStatus', matchRunStatuses) }),
    stage: t.column('stage', { type: builder.codes('MatchStage', matchStages) }),
    progress: t.column('progress', { description: 'Thousandths of the stage; ask again every half second.' }),
    startedByName: t.column('startedByName'),
    startedAt: t.column('startedAt'),
    begunAt: t.column('begunAt'),
    finishedAt: t.column('finishedAt'),
    failure: t.column('failure'),
    figures: t.column('figures', { type: MatchFiguresType }),
    certificateHash: t.column('certificateHash'),
    answersFrom: t.column('answersFrom'),
    answersTo: t.column('answersTo'),
    publishedAt: t.column('publishedAt'),
    publishedCount: t.column('publishedCount'),
    proposalCount: t.count('proposals', { where: standing }),
  }),
});

builder.queryField('matchRun', (t) => t.row(MatchRun, { can: 'matchRun:read' }));

const MatchRunFilter = builder.inputType('MatchRunFilter', { fields: (t) => ({ programme: t.id() }) });

builder.queryField('matchRuns', (t) =>
  t.rows(MatchRun, {
    can: 'matchRun:read',
    filter: MatchRunFilter,
    where: ({ programme }: Partial<typeof MatchRunFilter.$inferInput>): Conditions<MatchRun> => ({
      read: [programme && { programme }],
    }),
    defaultDescending: true,
  }),
);

const StartMatchRunInput = builder.inputType('StartMatchRunInput', {
  fields: (t) => ({
    programmeId: t.id({ required: true }),
    policyId: t.id({ description: "The programme's latest saved policy when left out." }),
    scope: t.field({ type: MatchScopeType, required: true }),
    districtId: t.id(),
    partnershipId: t.id(),
    kindergartenIds: t.idList({ description: 'Whose teachers are to be mentored, for a selection.' }),
    basisId: t.id({ description: 'Keep the pairs of this run together where little is lost by it.' }),
  }),
});

const idOnly = (name: string) =>
  builder.inputType(name, { fields: (t) => ({ id: t.id({ required: true }) }) });

const OpenMatchAnswersInput = builder.inputType('OpenMatchAnswersInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    until: t.field({ type: 'Instant', required: true }),
  }),
});

const PublishMatchRunInput = builder.inputType('PublishMatchRunInput', {
  fields: (t) => ({
    id: t.id({ required: true }),
    from: t.field({ type: 'Day', description: 'First day of the pairs; today when left out.' }),
    to: t.field({ type: 'Day', description: "Last day; the programme's when left out." }),
    except: t.idList({ description: 'Proposals that no longer hold, to publish the rest.' }),
  }),
});

builder.mutationField('startMatchRun', (t) =>
  t.verb({ type: MatchRun, can: 'matchRun:start', input: StartMatchRunInput, run: startMatchRun }),
);
builder.mutationField('repeatMatchRun', (t) =>
  t.verb({
    type: MatchRun,
    can: 'matchRun:start',
    input: idOnly('RepeatMatchRunInput'),
    description: 'A new run from the same snapshot, as after an interruption.',
    run: repeatMatchRun,
  }),
);
builder.mutationField('cancelMatchRun', (t) =>
  t.verb({
    type: MatchRun,
    can: 'matchRun:start',
    input: idOnly('CancelMatchRunInput'),
    run: cancelMatchRun,
  }),
);
builder.mutationField('openMatchAnswers', (t) =>
  t.verb({
    type: MatchRun,
    can: 'matchRun:decide',
    input: OpenMatchAnswersInput,
    description:
      'Lets mentors, mentees and their kindergartens see, rank and veto what is proposed for them.',
    run: openMatchAnswers,
  }),
);
builder.mutationField('publishMatchRun', (t) =>
  t.verb({
    type: MatchRun,
    can: 'matchRun:publish',
    input: PublishMatchRunInput,
    description: 'Makes mentor pairs of the proposals, all or none; names those that no longer hold.',
    run: publishMatchRun,
  }),
);
