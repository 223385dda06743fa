import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { PartnershipGroup } from '../../modules/partnerships/partnership-group.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { Random } from './random.ts';
import type { Row } from './row.ts';

type GroupRow = Row<PartnershipGroup>;
type PartnershipRow = Row<Partnership>;

/** The group of a lead in a programme; every partnership needs one. */
export function makePartnershipGroup(
  random: Random,
  given: Partial<GroupRow> & Pick<GroupRow, 'programme' | 'lead'>,
): GroupRow {
  return { id: random.id(), version: 1, ...given };
}

/** An active partnership in a group, as long as its programme; programme and lead are the group's. */
export function makePartnership(
  random: Random,
  group: GroupRow,
  programme: Pick<Row<Programme>, 'from' | 'to'>,
  given: Partial<PartnershipRow> & Pick<PartnershipRow, 'assisted'>,
): PartnershipRow {
  return {
    id: random.id(),
    group: group.id,
    programme: group.programme,
    lead: group.lead,
    status: 'active',
    from: programme.from,
    to: programme.to,
    endReason: null,
    version: 1,
    ...given,
  };
}
