import { partsOf } from '@qinglan/domain/calendar/day';
import type { Month } from '@qinglan/domain/calendar/month';
import type { SchoolCalendar } from '@qinglan/domain/calendar/school-calendar';
import { formatDay, formatMonth } from '../../shared/dates.ts';
import { useToday } from '../../shared/viewer.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { type CalendarDay, dayKinds, type MonthWeek, monthsOf, weeksOfMonth } from './calendar-month.ts';
import css from './calendar-picture.module.css';

/** The school year month by month: week numbers, school days, holidays and the days made up for them. */
export function CalendarPicture({ calendar }: { readonly calendar: SchoolCalendar }) {
  const { legend } = useWords().schoolCalendar;
  return (
    <>
      <ul className={css.legend}>
        {dayKinds.map((kind) => (
          <li key={kind}>
            <span className={`${css.day} ${css[kind]}`} aria-hidden="true">
              <Mark kind={kind} />
            </span>{' '}
            {legend[kind]}
          </li>
        ))}
      </ul>
      <div className={css.months}>
        {monthsOf(calendar).map((month) => (
          <MonthTable key={month} calendar={calendar} month={month} />
        ))}
      </div>
    </>
  );
}

function MonthTable({ calendar, month }: { readonly calendar: SchoolCalendar; readonly month: Month }) {
  const { schoolCalendar: words } = useWords();
  const language = useLanguage();
  const weeks = weeksOfMonth(calendar, month);
  const taught = weeks
    .flatMap(({ days }) => days)
    .filter((day) => day?.kind === 'school' || day?.kind === 'makeUp').length;
  return (
    <table className={css.month}>
      <caption>
        {formatMonth(month, language)} <span className="muted">{words.monthDays(taught)}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col" className={css.week}>
            {words.week}
          </th>
          {words.weekdays.map((weekday) => (
            <th key={weekday} scope="col">
              {weekday}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <WeekRow key={week.monday} {...week} />
        ))}
      </tbody>
    </table>
  );
}

function WeekRow({ week, days }: MonthWeek) {
  const { schoolCalendar: words } = useWords();
  return (
    <tr>
      <th
        scope="row"
        className={css.week}
        title={week ? words.weekOf(words.semester[week.semester], week.week) : ''}
      >
        {week?.week}
      </th>
      {days.map((day, place) => (
        <td key={day?.day ?? `empty-${place}`}>{day && <DayCell day={day} />}</td>
      ))}
    </tr>
  );
}

function DayCell({ day: { day, kind, name } }: { readonly day: CalendarDay }) {
  const { legend, today } = useWords().schoolCalendar;
  const language = useLanguage();
  const isToday = useToday() === day;
  const what = [formatDay(day, language), name ?? legend[kind], isToday ? today : null];
  return (
    <span
      className={`${css.day} ${css[kind]} ${isToday ? css.today : ''}`}
      title={what.filter((word) => word !== null).join(' · ')}
      aria-current={isToday ? 'date' : undefined}
    >
      {partsOf(day).day}
      <Mark kind={kind} />
      {(kind === 'holiday' || kind === 'makeUp') && (
        <span className="only-spoken">{name ?? legend[kind]}</span>
      )}
    </span>
  );
}

/** The small letter on a holiday and a make-up day, so that colour is not the only carrier. */
function Mark({ kind }: { readonly kind: CalendarDay['kind'] }) {
  const { holidayMark, makeUpMark } = useWords().schoolCalendar;
  const mark = { holiday: holidayMark, makeUp: makeUpMark, school: null, free: null, outside: null }[kind];
  return mark === null ? null : (
    <small className={css.mark} aria-hidden="true">
      {mark}
    </small>
  );
}
