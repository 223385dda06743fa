import { mentorPairKinds } from '@qinglan/domain/mentor-pairs/mentor-pair-kind';
import { mentorPairStatuses } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import { builder } from '../../platform/builder.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { AreaType } from '../areas/area-types.ts';
import { MentorPair } from './mentor-pair.entity.ts';
import { mentorPairScope } from './mentor-pair.scope.ts';
import { pairsNeedingAttention } from './pairs-needing-attention.ts';

const MentorPairStatusType = builder.codes('MentorPairStatus', mentorPairStatuses);

const MentorPairDetails = builder.part(MentorPair, 'MentorPairDetails', {
  atLeast: 'read',
  fields: (t) => ({
    version: t.column('version'),
    kind: t.column('kind', { type: builder.codes('MentorPairKind', mentorPairKinds) }),
    focusAreas: t.column('focusAreas', { type: [AreaType] }),
    endReason: t.column('endReason'),
    partnership: t.relation('partnership'),
    score: t.column('score', {
      description: 'Of the run that proposed it, 0 to 10,000; null when made by hand.',
    }),
  }),
});

builder.entity(MentorPair, {
  scope: mentorPairScope,
  description: 'One mentor and one mentee; an observer sees names, status and days.',
  fields: (t) => ({
    id: t.column('id'),
    mentor: t.relation('mentor'),
    mentee: t.relation('mentee'),
    status: t.column('status', { type: MentorPairStatusType }),
    from: t.column('from'),
    to: t.column('to'),
    details: t.part(MentorPairDetails),
  }),
});

const MentorPairFilter = builder.inputType('MentorPairFilter', {
  fields: (t) => ({
    statuses: t.field({ type: [MentorPairStatusType] }),
    kindergartens: t.idList({ description: 'Where either of the two serves.' }),
    needsAttention: t.boolean({ description: 'true: running pairs in which somebody is away or has left.' }),
  }),
});

const mentorPairWhere = (filter: Partial<typeof MentorPairFilter.$inferInput>): Conditions<MentorPair> => ({
  outline: [
    filter.statuses && { status: { $in: filter.statuses } },
    filter.kindergartens && {
      $or: [
        { mentor: { kindergarten: { $in: filter.kindergartens } } },
        { mentee: { kindergarten: { $in: filter.kindergartens } } },
      ],
    },
  ],
  write: [filter.needsAttention && pairsNeedingAttention],
});

builder.queryField('mentorPairs', (t) =>
  t.rows(MentorPair, {
    can: 'mentorPair:read',
    filter: MentorPairFilter,
    where: mentorPairWhere,
    sorts: { from: 'from' },
  }),
);
