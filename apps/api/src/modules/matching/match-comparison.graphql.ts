import type { FrontierPoint } from '@qinglan/matching/explain/compare-runs';
import { builder } from '../../platform/builder.ts';
import { askFrontier } from './ask-frontier.ts';
import {
  compareRuns,
  type RunComparison,
  type RunDifference,
  type StandingFigures,
} from './compare-match-runs.ts';
import { seenRun } from './seen-run.ts';

const StandingFiguresType = builder.objectRef<StandingFigures>('StandingFigures').implement({
  description: 'A run by its proposals as they stand now.',
  fields: (t) => ({
    pairs: t.exposeInt('pairs'),
    unmatched: t.exposeInt('unmatched'),
    totalScore: t.exposeInt('totalScore'),
    worstScore: t.exposeInt('worstScore', { nullable: true }),
    tenthPercentile: t.exposeInt('tenthPercentile', { nullable: true }),
    meanKm: t.exposeFloat('meanKm', { nullable: true }),
    mentorsUsed: t.exposeInt('mentorsUsed'),
  }),
});

const RunDifferenceType = builder.objectRef<RunDifference>('RunDifference').implement({
  description: 'A mentee to whom two runs gave different mentors; null where one gave none.',
  fields: (t) => ({
    menteeId: t.exposeID('menteeId'),
    mentee: t.exposeString('mentee'),
    one: t.exposeString('one', { nullable: true }),
    other: t.exposeString('other', { nullable: true }),
    oneScore: t.exposeInt('oneScore', { nullable: true }),
    otherScore: t.exposeInt('otherScore', { nullable: true }),
  }),
});

const RunComparisonType = builder.objectRef<RunComparison>('RunComparison').implement({
  fields: (t) => ({
    one: t.field({ type: StandingFiguresType, resolve: ({ one }) => one }),
    other: t.field({ type: StandingFiguresType, resolve: ({ other }) => other }),
    changed: t.exposeInt('changed'),
    differences: t.field({ type: [RunDifferenceType], resolve: ({ differences }) => [...differences] }),
  }),
});

const FrontierPointType = builder.objectRef<FrontierPoint>('FrontierPoint').implement({
  description: 'What a run would come to with another keep bonus.',
  fields: (t) => ({
    keepBonus: t.exposeInt('keepBonus'),
    pairs: t.exposeInt('pairs'),
    totalScore: t.exposeInt('totalScore'),
    changed: t.exposeInt('changed', { description: 'Pairs of the basis run that would part.' }),
  }),
});

builder.queryField('compareMatchRuns', (t) =>
  t.field({
    type: RunComparisonType,
    authScopes: { can: 'matchRun:read' },
    description: 'Two runs side by side.',
    args: { runId: t.arg.id({ required: true }), otherRunId: t.arg.id({ required: true }) },
    resolve: async (_root, { runId, otherRunId }, context) => {
      const [one, other] = [await seenRun(context, runId), await seenRun(context, otherRunId)];
      return compareRuns(context.em, one.id, other.id);
    },
  }),
);

builder.queryField('changeFrontier', (t) =>
  t.field({
    type: [FrontierPointType],
    authScopes: { can: 'matchRun:read' },
    description: 'Score against pairs changed, for a run that was based on another.',
    args: { runId: t.arg.id({ required: true }) },
    resolve: async (_root, { runId }, context) => [...(await askFrontier(context, runId))],
  }),
);
