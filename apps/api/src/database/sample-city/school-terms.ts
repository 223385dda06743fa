import { type Day, type DayRange, earlierDay, laterDay } from '@qinglan/domain/calendar/day';
import { defaultSchoolCalendar } from '@qinglan/domain/calendar/default-school-calendar';

/** The semesters around a programme, as the default calendars have them. */
export interface SchoolTerms {
  /** Semesters that began inside the programme, today's included; the latest last. */
  readonly begun: readonly DayRange[];
  /** Those still to come, the next one first. */
  readonly coming: readonly DayRange[];
}

/** Sorts the semesters of a programme's years into those that have begun and those to come. */
export function schoolTerms(programme: DayRange, today: Day): SchoolTerms {
  const firstYear = Number(programme.from.slice(0, 4)) - 1;
  const lastYear = Number(programme.to.slice(0, 4));
  const terms = Array.from({ length: lastYear - firstYear + 1 }, (_, year) =>
    defaultSchoolCalendar(firstYear + year),
  )
    .flatMap(({ autumn, spring }) => [autumn, spring])
    .filter(({ from, to }) => to > programme.from && from < programme.to)
    .map(({ from, to }) => ({
      from: laterDay(from, programme.from),
      to: earlierDay(to, programme.to),
    }));
  return {
    begun: terms.filter(({ from }) => from <= today),
    coming: terms.filter(({ from }) => from > today),
  };
}
