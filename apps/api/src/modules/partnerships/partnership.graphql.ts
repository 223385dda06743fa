import { partnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { builder } from '../../platform/builder.ts';
import type { Conditions } from '../../platform/row-types.ts';
import { Partnership } from './partnership.entity.ts';
import { partnershipScope } from './partnership.scope.ts';

const PartnershipStatusType = builder.codes('PartnershipStatus', partnershipStatuses);

builder.entity(Partnership, {
  scope: partnershipScope,
  description: 'One lead and one assisted kindergarten joined for a programme.',
  fields: (t) => ({
    id: t.column('id'),
    version: t.column('version'),
    programme: t.relation('programme'),
    lead: t.relation('lead'),
    assisted: t.relation('assisted'),
    status: t.column('status', { type: PartnershipStatusType }),
    from: t.column('from'),
    to: t.column('to'),
    endReason: t.column('endReason'),
    mentorPairs: t.list('mentorPairs', { orderBy: { from: 'desc' } }),
  }),
});

const PartnershipFilter = builder.inputType('PartnershipFilter', {
  fields: (t) => ({
    statuses: t.field({ type: [PartnershipStatusType] }),
    kindergartens: t.idList({ description: 'On either side.' }),
    programme: t.id(),
  }),
});

const partnershipWhere = (
  filter: Partial<typeof PartnershipFilter.$inferInput>,
): Conditions<Partnership> => ({
  read: [
    filter.statuses && { status: { $in: filter.statuses } },
    filter.programme && { programme: filter.programme },
    filter.kindergartens && {
      $or: [{ lead: { $in: filter.kindergartens } }, { assisted: { $in: filter.kindergartens } }],
    },
  ],
});

builder.queryField('partnerships', (t) =>
  t.rows(Partnership, {
    can: 'partnership:read',
    filter: PartnershipFilter,
    where: partnershipWhere,
    sorts: { from: 'from' },
  }),
);
