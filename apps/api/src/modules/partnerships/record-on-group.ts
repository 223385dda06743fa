import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { type Happening, record } from '../audit/record.ts';
import type { PartnershipGroup } from './partnership-group.entity.ts';

/** Puts down what happened to a group, in the remit of its lead. */
export async function recordOnGroup(
  em: SqlEntityManager,
  act: Act,
  group: PartnershipGroup,
  action: `partnershipGroup.${string}`,
  told: Pick<Happening, 'facts'>,
): Promise<void> {
  const lead = await group.lead.loadOrFail({ filters: false });
  record(em, act, {
    ...{ action, recordType: 'partnershipGroup', record: group.id },
    ...{ district: lead.district.id, kindergarten: lead.id },
    ...told,
  });
}
