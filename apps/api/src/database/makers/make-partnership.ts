import { addDays } from '@qinglan/domain/calendar/day';
import { agreementDueOn } from '@qinglan/domain/partnerships/agreement';
import { agreementDuties } from '@qinglan/domain/partnerships/agreement-duties';
import type { Agreement } from '../../modules/partnerships/agreement.entity.ts';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { PartnershipGroup } from '../../modules/partnerships/partnership-group.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import type { Random } from './random.ts';

type GroupRow = Row<PartnershipGroup>;
type PartnershipRow = Row<Partnership>;

/** The group of a lead in a programme; every partnership needs one. */
export function makePartnershipGroup(
  random: Random,
  given: Partial<GroupRow> & Pick<GroupRow, 'programme' | 'lead'>,
): GroupRow {
  return { id: random.id(), leadingGroupFormedOn: null, leadingGroupPeople: [], version: 1, ...given };
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
    ...{ levels: ['principal', 'teacher'], supportKinds: ['software'], semesterFocus: null },
    ...{ publishedOn: programme.from, contestableUntil: addDays(programme.from, 14), contestReason: null },
    ...{ confirmedOn: addDays(programme.from, 5), confirmedForSide: false },
    ...{ leadContactName: null, leadContactPhone: null, leadWords: null },
    ...{ assistedContactName: null, assistedContactPhone: null, assistedWords: null },
    ...{ proposal: null, locked: false, endReason: null, launchMarks: [] },
    version: 1,
    ...given,
  };
}

/** A partnership's agreement, with the duties of its kind; not signed unless told otherwise. */
export function makeAgreement(
  random: Random,
  partnership: Pick<PartnershipRow, 'id' | 'from'>,
  programme: Pick<Row<Programme>, 'from'>,
  given: Partial<Row<Agreement>> = {},
): Row<Agreement> {
  const kind = given.kind ?? 'pairing';
  const { lead, assisted } = agreementDuties[kind];
  return {
    ...{ id: random.id(), partnership: partnership.id, kind },
    ...{ dueOn: agreementDueOn(programme, partnership), signedOn: null },
    ...{ leadSignatory: null, assistedSignatory: null },
    ...{ leadDuties: [...lead], assistedDuties: [...assisted] },
    version: 1,
    ...given,
  };
}
