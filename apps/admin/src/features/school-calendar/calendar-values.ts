import type { SchoolCalendar } from '@qinglan/domain/calendar/school-calendar';
import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** A school calendar as it is kept, with the version it was read at. */
export const SchoolCalendarFragment = graphql(`
  fragment CalendarOfYear on SchoolCalendar @_unmask {
    id
    version
    schoolYear
    viewerCanEdit
    autumn {
      from
      to
    }
    spring {
      from
      to
    }
    holidays {
      from
      to
      name
    }
    makeUpDays {
      day
      name
    }
  }
`);

export type KeptCalendar = ResultOf<typeof SchoolCalendarFragment>;

/** A stretch of days as a form holds it; null is "not given yet". */
export interface DaysValue {
  readonly from: string | null;
  readonly to: string | null;
}

export interface HolidayValue extends DaysValue {
  readonly name: string;
}

export interface MakeUpDayValue {
  readonly day: string | null;
  readonly name: string;
}

/** A school calendar as a form holds it. */
export interface CalendarValues {
  readonly autumn: DaysValue;
  readonly spring: DaysValue;
  readonly holidays: readonly HolidayValue[];
  readonly makeUpDays: readonly MakeUpDayValue[];
}

/** What a form starts from: a kept calendar, or the proposal for a year that has none. */
export function calendarValues({
  autumn,
  spring,
  holidays,
  makeUpDays,
}: Pick<SchoolCalendar, 'autumn' | 'spring' | 'holidays' | 'makeUpDays'>): CalendarValues {
  const days = ({ from, to }: DaysValue) => ({ from, to });
  return {
    autumn: days(autumn),
    spring: days(spring),
    holidays: holidays.map(({ from, to, name }) => ({ from, to, name })),
    makeUpDays: makeUpDays.map(({ day, name }) => ({ day, name })),
  };
}

/** The form as a calendar; days not given yet are empty texts, which no rule takes for a day. */
export function calendarOf(schoolYear: number, values: CalendarValues): SchoolCalendar {
  const days = ({ from, to }: DaysValue) => ({ from: from ?? '', to: to ?? '' });
  return {
    schoolYear,
    autumn: days(values.autumn),
    spring: days(values.spring),
    holidays: values.holidays.map((holiday) => ({ ...days(holiday), name: holiday.name })),
    makeUpDays: values.makeUpDays.map(({ day, name }) => ({ day: day ?? '', name })),
  };
}
