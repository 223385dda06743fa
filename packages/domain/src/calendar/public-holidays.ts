import { addDays, type Day, isWithin } from './day.ts';
import type { Holiday } from './school-calendar.ts';
import type { SchoolYear } from './school-year.ts';

/**
 * Dragon Boat (5th day of the 5th lunar month) by year, in June or late May: a lunar calendar needs a table or an
 * almanac, and this one is checked against the runtime's own almanac by the tests.
 */
const dragonBoat: Readonly<Record<number, Day>> = {
  2024: '2024-06-10',
  2025: '2025-05-31',
  2026: '2026-06-19',
  2027: '2027-06-09',
  2028: '2028-05-28',
  2029: '2029-06-16',
  2030: '2030-06-05',
  2031: '2031-06-24',
  2032: '2032-06-12',
  2033: '2033-06-01',
  2034: '2034-06-20',
  2035: '2035-06-10',
};

/** Mid-Autumn (15th day of the 8th lunar month) by year. */
const midAutumn: Readonly<Record<number, Day>> = {
  2024: '2024-09-17',
  2025: '2025-10-06',
  2026: '2026-09-25',
  2027: '2027-09-15',
  2028: '2028-10-03',
  2029: '2029-09-22',
  2030: '2030-09-12',
  2031: '2031-10-01',
  2032: '2032-09-19',
  2033: '2033-09-08',
  2034: '2034-09-27',
  2035: '2035-09-16',
};

/**
 * The public holidays of a school year as far as they can be known years ahead. National Day (1–7 October) and Labour
 * Day (1–5 May) are as they are usually held, weekends moved up to them; fewer of those days are statutory. Spring
 * Festival lies between the semesters. The exact bridges and the days made up for them are announced late in the year
 * before, and a coordinator enters them then. Beyond the tables Dragon Boat and Mid-Autumn are left out, not guessed.
 */
export function publicHolidays(schoolYear: SchoolYear): readonly Holiday[] {
  const next = schoolYear + 1;
  const nationalDay = { from: `${schoolYear}-10-01`, to: `${schoolYear}-10-07`, name: '国庆节' };
  const moon = midAutumn[schoolYear];
  const boat = dragonBoat[next];
  const qingming = qingmingOf(next);
  return [
    ...(moon === undefined || isWithin(moon, nationalDay) ? [] : [{ from: moon, to: moon, name: '中秋节' }]),
    nationalDay,
    { from: `${next}-01-01`, to: `${next}-01-01`, name: '元旦' },
    { from: qingming, to: qingming, name: '清明节' },
    { from: `${next}-05-01`, to: `${next}-05-05`, name: '劳动节' },
    ...(boat === undefined ? [] : [{ from: boat, to: boat, name: '端午节' }]),
  ];
}

/** Qingming, when the sun stands at 15°: 4 or 5 April in this century (the almanac's rule of 0.2422 days a year). */
function qingmingOf(year: number): Day {
  const ofCentury = year % 100;
  return addDays(`${year}-04-01`, Math.floor(ofCentury * 0.2422 + 4.81) - Math.floor(ofCentury / 4) - 1);
}
