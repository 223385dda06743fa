import { partnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { builder } from '../../platform/builder.ts';
import type { Context } from '../../platform/context.ts';
import type { Conditions } from '../../platform/row-types.ts';
import type { Partnership } from './partnership.entity.ts';
import { overdueAgreement, silentSide } from './partnerships-waiting.ts';

const PartnershipFilter = builder.inputType('PartnershipFilter', {
  fields: (t) => ({
    statuses: t.field({ type: [builder.codes('PartnershipStatus', partnershipStatuses)] }),
    kindergartens: t.idList({ description: 'On either side.' }),
    districts: t.idList({ description: 'Of either side.' }),
    programme: t.id(),
    silent: t.boolean({
      description: 'true: published, the window over, and no word from the assisted side.',
    }),
    agreementOverdue: t.boolean({ description: 'true: confirmed, and the day for signing has passed.' }),
  }),
});

const partnershipWhere = (
  filter: Partial<typeof PartnershipFilter.$inferInput>,
  { today }: Context,
): Conditions<Partnership> => ({
  read: [
    filter.statuses && { status: { $in: filter.statuses } },
    filter.programme && { programme: filter.programme },
    filter.kindergartens && {
      $or: [{ lead: { $in: filter.kindergartens } }, { assisted: { $in: filter.kindergartens } }],
    },
    filter.districts && {
      $or: [
        { lead: { district: { $in: filter.districts } } },
        { assisted: { district: { $in: filter.districts } } },
      ],
    },
    filter.silent && silentSide(today),
    filter.agreementOverdue && overdueAgreement(today),
  ],
});

/** How a page of partnerships is asked for. */
export const partnershipPages = {
  filter: PartnershipFilter,
  where: partnershipWhere,
  sorts: { from: 'from' },
} as const;
