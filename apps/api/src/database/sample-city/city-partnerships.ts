import { addDays, type Day, daysBetween } from '@qinglan/domain/calendar/day';
import type { PartnershipStatus } from '@qinglan/domain/partnerships/partnership-status';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { PartnershipGroup } from '../../modules/partnerships/partnership-group.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import { makePartnership, makePartnershipGroup } from '../makers/make-partnership.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';
import { apportion } from './apportion.ts';
import type { LeadWithAssisted } from './join-up.ts';
import { schoolTerms } from './school-terms.ts';

type PartnershipRow = Row<Partnership>;

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

const endReasons = [
  '受援园并入集团园管理，双方商定提前结束',
  '帮扶园园长调离，改由其他园接续帮扶',
  '两园路途过远，经区县协调后终止',
] as const;

/** Groups and partnerships of a programme: the first is active, and each status that offices meet is there. */
export function makeCityPartnerships(
  random: Random,
  programme: Row<Programme>,
  helped: readonly LeadWithAssisted[],
  today: Day,
): { groups: Row<PartnershipGroup>[]; partnerships: PartnershipRow[] } {
  const groups = helped.map(({ lead }) =>
    makePartnershipGroup(random, { programme: programme.id, lead: lead.id }),
  );
  const places = helped.flatMap(({ assisted }, place) =>
    assisted.map(({ id }) => ({ group: groups[place]!, assisted: id })),
  );
  const statuses = dealStatuses(random, places.length);
  const partnerships = places.map(({ group, assisted }, place) =>
    makePartnership(random, group, programme, {
      assisted,
      ...courseOf(random, programme, statuses[place]!, today),
    }),
  );
  return { groups, partnerships };
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

/** Status and dates that go with it: what runs began with the programme or a semester later, the rest is to come. */
function courseOf(
  random: Random,
  programme: Row<Programme>,
  status: PartnershipStatus,
  today: Day,
): Pick<PartnershipRow, 'status' | 'from' | 'to' | 'endReason'> {
  const { begun, coming } = schoolTerms(programme, today);
  if (status === 'active' || status === 'ended') {
    const from = begun.length > 1 && random.chance(0.2) ? begun[1]!.from : programme.from;
    if (status === 'active') return { status, from, to: programme.to, endReason: null };
    const to = addDays(from, random.int(30, Math.max(31, daysBetween(from, today) - 10)));
    return { status, from, to, endReason: random.pick(endReasons) };
  }
  const from = coming[0]?.from ?? programme.from;
  const endReason = status === 'withdrawn' ? '双方未达成一致，撤回后另行安排' : null;
  return { status, from, to: programme.to, endReason };
}
