import { matchScopes } from '@qinglan/domain/matching/match-lists';
import { linesOfWork } from '@qinglan/domain/teachers/post';
import { builder } from '../../platform/builder.ts';
import { codeName } from '../../platform/refusal.ts';
import { AreaType } from '../areas/area-types.ts';
import { askSupplyAndDemand } from './ask-supply-and-demand.ts';
import type {
  AreaBalance,
  DistrictBalance,
  LineBalance,
  ObstacleCount,
  SupplyAndDemand,
} from './supply-and-demand.ts';

const DistrictBalanceType = builder.objectRef<DistrictBalance>('DistrictBalance').implement({
  fields: (t) => ({
    districtId: t.exposeID('district'),
    mentees: t.exposeInt('mentees'),
    mentors: t.exposeInt('mentors'),
    places: t.exposeInt('places'),
  }),
});

const LineBalanceType = builder.objectRef<LineBalance>('LineBalance').implement({
  fields: (t) => ({
    lineOfWork: t.expose('lineOfWork', { type: builder.codes('LineOfWork', linesOfWork) }),
    mentees: t.exposeInt('mentees'),
    mentors: t.exposeInt('mentors'),
    places: t.exposeInt('places'),
  }),
});

const AreaBalanceType = builder.objectRef<AreaBalance>('AreaBalance').implement({
  description:
    'How many of those who may be mentored need an area, and how many who may mentor are strong in it.',
  fields: (t) => ({
    area: t.expose('area', { type: AreaType }),
    needing: t.exposeInt('needing'),
    needingClearly: t.exposeInt('needingClearly'),
    strong: t.exposeInt('strong'),
    placesOfStrong: t.exposeInt('placesOfStrong'),
  }),
});

const ObstacleCountType = builder.objectRef<ObstacleCount>('ObstacleCount').implement({
  description: 'How many are not eligible for a reason, which is a rule code.',
  fields: (t) => ({
    code: t.string({ resolve: ({ code }) => codeName(code) }),
    teachers: t.exposeInt('teachers'),
  }),
});

const MatchSupplyType = builder.objectRef<SupplyAndDemand>('MatchSupply').implement({
  description:
    'What a run would have to work with: who needs what, who can give it, and who may not and why.',
  fields: (t) => ({
    mentees: t.exposeInt('mentees'),
    mentors: t.exposeInt('mentors'),
    places: t.exposeInt('places'),
    byDistrict: t.field({ type: [DistrictBalanceType], resolve: ({ byDistrict }) => [...byDistrict] }),
    byLine: t.field({ type: [LineBalanceType], resolve: ({ byLine }) => [...byLine] }),
    byArea: t.field({ type: [AreaBalanceType], resolve: ({ byArea }) => [...byArea] }),
    mentorObstacles: t.field({ type: [ObstacleCountType], resolve: (all) => [...all.mentorObstacles] }),
    menteeObstacles: t.field({ type: [ObstacleCountType], resolve: (all) => [...all.menteeObstacles] }),
  }),
});

builder.queryField('matchSupply', (t) =>
  t.field({
    type: MatchSupplyType,
    authScopes: { can: 'matchRun:read' },
    description: 'Supply and demand before a run, for whoever might start it.',
    args: {
      programmeId: t.arg.id({ required: true }),
      policyId: t.arg.id(),
      scope: t.arg({ type: builder.codes('MatchScope', matchScopes), required: true }),
      districtId: t.arg.id(),
      partnershipId: t.arg.id(),
      kindergartenIds: t.arg.idList(),
    },
    resolve: (_root, question, context) => askSupplyAndDemand(context, question),
  }),
);
