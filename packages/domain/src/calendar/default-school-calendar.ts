import { addDays, type Day, dayOfWeek } from './day.ts';
import { publicHolidays } from './public-holidays.ts';
import type { SchoolCalendar } from './school-calendar.ts';
import type { SchoolYear } from './school-year.ts';

/**
 * The calendar a city starts from until it enters its own: 1 September to 20 January and 1 March to 5 July, each end
 * moved inward to a weekday so that the first week has a school day.
 */
export function defaultSchoolCalendar(schoolYear: SchoolYear): SchoolCalendar {
  const next = schoolYear + 1;
  return {
    schoolYear,
    autumn: { from: weekdayFrom(`${schoolYear}-09-01`), to: weekdayUntil(`${next}-01-20`) },
    spring: { from: weekdayFrom(`${next}-03-01`), to: weekdayUntil(`${next}-07-05`) },
    holidays: publicHolidays(schoolYear),
    makeUpDays: [],
  };
}

function weekdayFrom(day: Day): Day {
  return dayOfWeek(day) <= 5 ? day : addDays(day, 8 - dayOfWeek(day));
}

function weekdayUntil(day: Day): Day {
  return dayOfWeek(day) <= 5 ? day : addDays(day, 5 - dayOfWeek(day));
}
