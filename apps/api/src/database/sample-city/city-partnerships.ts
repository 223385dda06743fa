import { addDays, type Day, earlierDay } from '@qinglan/domain/calendar/day';
import type { PartnershipStatus } from '@qinglan/domain/partnerships/partnership-status';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { Agreement } from '../../modules/partnerships/agreement.entity.ts';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { PartnershipGroup } from '../../modules/partnerships/partnership-group.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { makeAgreement, makePartnership, makePartnershipGroup } from '../makers/make-partnership.ts';
import type { Random } from '../makers/random.ts';
import { apportion } from './apportion.ts';
import type { LeadWithAssisted } from './join-up.ts';
import { makePartnershipCourse } from './partnership-course.ts';
import { makePartnershipSides } from './partnership-sides.ts';

type PartnershipRow = Row<Partnership>;

/** Who helps whom in the city, and what they signed. */
export interface CityPartnerships {
  readonly groups: Row<PartnershipGroup>[];
  readonly partnerships: PartnershipRow[];
  readonly agreements: Row<Agreement>[];
}

/** How many of a hundred partnerships stand where, in a programme's second year. */
const statusShares = [
  ['active', 76],
  ['proposed', 8],
  ['signed', 5],
  ['confirmed', 4],
  ['contested', 3],
  ['ended', 3],
  ['withdrawn', 1],
] as const satisfies readonly (readonly [PartnershipStatus, number])[];

/** Days after confirming within which sides usually sign. */
const signingDaysMost = 18;

/**
 * Groups, partnerships and agreements of a programme: the first partnership is active, and each status that offices
 * meet is there.
 */
export function makeCityPartnerships(
  random: Random,
  programme: Row<Programme>,
  helped: readonly LeadWithAssisted[],
  today: Day,
): CityPartnerships {
  const groups = helped.map(({ lead }) =>
    makePartnershipGroup(random, { programme: programme.id, lead: lead.id }),
  );
  const places = helped.flatMap(({ lead, assisted }, place) =>
    assisted.map((each) => ({ group: groups[place]!, lead, assisted: each })),
  );
  const statuses = dealStatuses(random, places.length);
  const partnerships = places.map(({ group, lead, assisted }, place) => {
    const course = makePartnershipCourse(random, programme, statuses[place]!, today);
    const sides = makePartnershipSides(random, lead, assisted, course.confirmedOn !== null);
    return makePartnership(random, group, programme, { assisted: assisted.id, ...course, ...sides });
  });
  const agreements = partnerships.flatMap((partnership, place) => {
    if (partnership.confirmedOn === null) return [];
    return [makeCityAgreement(random, programme, partnership, places[place]!, today)];
  });
  return { groups, partnerships, agreements };
}

/** An agreement, signed by both principals unless the partnership is only confirmed; then some should have been. */
function makeCityAgreement(
  random: Random,
  programme: Row<Programme>,
  partnership: PartnershipRow,
  { lead, assisted }: Pick<LeadWithAssisted, 'lead'> & { assisted: Row<Kindergarten> },
  today: Day,
): Row<Agreement> {
  const kind = random.chance(0.2) ? 'handInHand' : 'pairing';
  if (partnership.status === 'confirmed') {
    const overdue = random.chance(0.5) ? { dueOn: addDays(today, -random.int(1, 9)) } : {};
    return makeAgreement(random, partnership, programme, { kind, ...overdue });
  }
  const signedOn = earlierDay(addDays(partnership.confirmedOn!, random.int(2, signingDaysMost)), today);
  return makeAgreement(random, partnership, programme, {
    ...{ kind, signedOn, leadSignatory: lead.principal, assistedSignatory: assisted.principal },
  });
}

/** The shares in whole partnerships, at least one of each from fifteen on, shuffled behind an active one. */
function dealStatuses(random: Random, count: number): PartnershipStatus[] {
  const least = count >= 15 ? 1 : 0;
  const dealt = apportion(
    count - least * statusShares.length,
    statusShares.map(([, share]) => share),
  );
  const statuses = statusShares.flatMap(([status], place) =>
    Array.from({ length: dealt[place]! + least }, () => status),
  );
  return [statuses[0]!, ...random.sample(statuses.slice(1), count)];
}
