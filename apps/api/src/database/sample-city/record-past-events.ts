import type { EntityManager } from '@mikro-orm/postgresql';
import type { Day } from '@qinglan/domain/calendar/day';
import { type Happening, record } from '../../modules/audit/record.ts';
import type { District } from '../../modules/districts/district.entity.ts';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { Service } from '../../modules/teachers/service.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { partnershipEvents } from './partnership-events.ts';
import { byId } from './row-by-id.ts';
import type { SampleCity } from './sample-city.ts';

/** The latest moves are enough of a past for timelines to show. */
const movesMost = 60;

interface PastEvent {
  readonly day: Day;
  readonly district: string;
  readonly happening: Happening;
}

/**
 * Puts down what led to the city as it is, as far as timelines would miss it: the latest transfers and
 * closures, and how partnerships came about, each on its day in the name of the district's coordinator. Through the same
 * door as every other event.
 */
export function recordPastEvents(em: EntityManager, city: SampleCity): void {
  const actorOf = coordinators(city);
  const events = [...moves(city), ...closures(city.kindergartens), ...partnershipEvents(city)];
  for (const { day, district, happening } of events.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const now = new Date(`${day}T09:30:00+08:00`);
    record(em, { now, viewer: actorOf(district) }, happening);
  }
}

/** Each district's coordinator, by the district. */
function coordinators({ users, grants, districts }: SampleCity) {
  const userOf = byId(users);
  const held = new Map(
    grants.flatMap(({ role, district, user }) =>
      role === 'districtCoordinator' ? [[district, user] as const] : [],
    ),
  );
  const viewers = new Map(
    districts.map(({ id }: Row<District>) => {
      const { id: userId, displayName } = userOf(held.get(id)!);
      return [id, { userId, displayName }];
    }),
  );
  return (district: string) => viewers.get(district)!;
}

function moves(city: SampleCity): PastEvent[] {
  const kindergarten = byId(city.kindergartens);
  const teacher = byId(city.teachers);
  const before = new Map<string, Row<Service>>();
  const moved: { from: Row<Service>; to: Row<Service> }[] = [];
  // Services of a teacher stand in the order of time.
  for (const to of city.services) {
    const from = before.get(to.teacher);
    if (from !== undefined) moved.push({ from, to });
    before.set(to.teacher, to);
  }
  const latest = moved.toSorted((a, b) => (a.to.from < b.to.from ? 1 : -1)).slice(0, movesMost);
  return latest.flatMap(({ from, to }) =>
    moveEvents(teacher(to.teacher), kindergarten(from.kindergarten), kindergarten(to.kindergarten), to.from),
  );
}

/** As the verb records a transfer: one event for the teacher, one for the kindergarten that was left. */
function moveEvents(
  teacher: Row<Teacher>,
  left: Row<Kindergarten>,
  now: Row<Kindergarten>,
  day: Day,
): PastEvent[] {
  const transferred = {
    action: 'teacher.transferred',
    recordType: 'teacher',
    record: teacher.id,
    district: now.district,
    kindergarten: now.id,
    facts: { from: left.name, to: now.name, day },
  } as const;
  const movedAway = {
    action: 'kindergarten.teacherMovedAway',
    recordType: 'kindergarten',
    record: left.id,
    district: left.district,
    kindergarten: left.id,
    facts: { teacher: teacher.name, to: now.name, day },
  } as const;
  return [
    { day, district: now.district, happening: transferred },
    { day, district: now.district, happening: movedAway },
  ];
}

function closures(kindergartens: readonly Row<Kindergarten>[]): PastEvent[] {
  return kindergartens.flatMap(({ id, district, archivedOn: day, archiveReason: reason }) => {
    if (day === null) return [];
    const happening = {
      action: 'kindergarten.archived',
      recordType: 'kindergarten',
      record: id,
      district,
      kindergarten: id,
      facts: { reason },
    } as const;
    return [{ day, district, happening }];
  });
}
