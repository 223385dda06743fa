import { addDays, type Day, daysBetween, laterDay } from '@qinglan/domain/calendar/day';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { Service } from '../../modules/teachers/service.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { makeService } from '../makers/make-service.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';

type KindergartenRow = Row<Kindergarten>;
type TeacherRow = Row<Teacher>;
type ServiceRow = Row<Service>;

/** Somebody stays this long at least before moving on. */
const stayDaysLeast = 300;

/**
 * Where everybody has served, backwards from where they are now. Who began before the own kindergarten was founded, and
 * one in six of the others, came from elsewhere; nobody serves in a kindergarten before it opens or after it closes.
 */
export function makeCityServices(
  random: Random,
  kindergartens: readonly KindergartenRow[],
  teachers: readonly TeacherRow[],
  today: Day,
): ServiceRow[] {
  const byId = new Map(kindergartens.map((each) => [each.id, each]));
  const byDistrict = Map.groupBy(kindergartens, ({ district }) => district);
  return teachers.flatMap((teacher) => {
    const now = byId.get(teacher.kindergarten)!;
    const neighbours = byDistrict.get(now.district)!;
    const last = lastDay(random, teacher, opening(now), today);
    const services = [
      makeService(random, teacher, { from: laterDay(begin(teacher), opening(now)), to: last }),
    ];
    for (let moves = 0; moves < 2; moves += 1) {
      const moved = moveIn(random, teacher, services[0]!, moves, today);
      if (moved === null) break;
      const from = random.chance(0.75) ? neighbours : kindergartens;
      services[0]!.from = moved;
      const before = serviceBefore(random, teacher, services[0]!, from);
      if (before === null) break;
      services.unshift(before);
    }
    return services;
  });
}

const begin = (teacher: TeacherRow): Day => `${teacher.teachingSince}-01`;
const opening = ({ founded }: KindergartenRow): Day => `${founded}-01`;

/** The last day of one who has left: at the end of a school year, or some time in the last year. */
function lastDay(random: Random, { status, teachingSince }: TeacherRow, opened: Day, today: Day): Day | null {
  if (status !== 'left') return null;
  const summer = lastFirstOf(9, today);
  const day = random.chance(0.6) ? addDays(summer, -1) : addDays(today, -random.int(1, 330));
  return laterDay(day, addDays(laterDay(`${teachingSince}-01`, opened), random.int(20, 40)));
}

/** The day on which the first known service began with a move, mostly a 1 September; null when it began with work. */
function moveIn(
  random: Random,
  teacher: TeacherRow,
  first: ServiceRow,
  moves: number,
  today: Day,
): Day | null {
  const began = begin(teacher);
  const late = first.from > began;
  if (!late && !random.chance(moves === 0 ? 0.16 : 0.12)) return null;
  // Those who open a kindergarten come when it opens.
  if (late && random.chance(0.6)) return first.from;
  const month = random.chance(0.9) ? 9 : 3;
  const latest = lastFirstOf(month, first.to ?? today);
  const earliest = laterDay(addDays(began, stayDaysLeast), first.from);
  const years = Math.floor(daysBetween(earliest, latest) / 365.25);
  if (years < 0) return late ? first.from : null;
  const moved = `${Number(latest.slice(0, 4)) - random.int(0, Math.min(years, 12))}${latest.slice(4)}`;
  return first.to === null || addDays(moved, stayDaysLeast) <= first.to ? moved : late ? first.from : null;
}

/** The service that a move came out of: anywhere that stood then; null when it was outside the city. */
function serviceBefore(
  random: Random,
  teacher: TeacherRow,
  after: ServiceRow,
  among: readonly KindergartenRow[],
): ServiceRow | null {
  const to = addDays(after.from, -1);
  for (let tries = 0; tries < 6; tries += 1) {
    const kindergarten = random.pick(among);
    const from = laterDay(begin(teacher), opening(kindergarten));
    const stood = kindergarten.archivedOn === null || to <= kindergarten.archivedOn;
    if (kindergarten.id === after.kindergarten || !stood || addDays(from, stayDaysLeast) > to) continue;
    return makeService(random, teacher, { kindergarten: kindergarten.id, from, to });
  }
  return null;
}

/** The last 1 September, or first of another month, that is not after a day. */
function lastFirstOf(month: number, day: Day): Day {
  const year = Number(day.slice(0, 4));
  const first = `-${String(month).padStart(2, '0')}-01`;
  return `${year}${first}` <= day ? `${year}${first}` : `${year - 1}${first}`;
}
