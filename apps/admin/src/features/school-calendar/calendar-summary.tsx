import type { SchoolCalendar } from '@qinglan/domain/calendar/school-calendar';
import { schoolDaysIn, semesters } from '@qinglan/domain/calendar/school-calendar';
import { schoolWeekCount } from '@qinglan/domain/calendar/school-week';
import { formatDay } from '../../shared/dates.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import css from './school-calendar.module.css';

/** Semesters, holidays and make-up days in words. */
export function CalendarSummary({ calendar }: { readonly calendar: SchoolCalendar }) {
  const { schoolCalendar: words } = useWords();
  const language = useLanguage();
  const { holidays, makeUpDays } = calendar;
  const span = (from: string, to: string) =>
    from === to ? formatDay(from, language) : `${formatDay(from, language)} – ${formatDay(to, language)}`;
  return (
    <div className={css.summary}>
      <div>
        <h3>{words.summary}</h3>
        <ul className={css.lines}>
          {semesters.map((semester) => {
            const { from, to } = calendar[semester];
            return (
              <li key={semester}>
                <strong>{words.semester[semester]}</strong>
                <p>{span(from, to)}</p>
                <p className="muted">
                  {words.weeks(schoolWeekCount(calendar[semester]))} ·{' '}
                  {words.schoolDays(schoolDaysIn(calendar, calendar[semester]).length)}
                </p>
              </li>
            );
          })}
        </ul>
      </div>
      <div>
        <h3>{words.holidays}</h3>
        {holidays.length === 0 && <p className="muted">{words.noHolidays}</p>}
        <ul className={css.lines}>
          {holidays.map(({ from, to, name }) => (
            <li key={from} className={css.line}>
              <span>{name}</span> <span className="muted">{span(from, to)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{words.makeUpDays}</h3>
        {makeUpDays.length === 0 && <p className="muted">{words.noMakeUpDays}</p>}
        <ul className={css.lines}>
          {makeUpDays.map(({ day, name }) => (
            <li key={day} className={css.line}>
              <span>{name}</span> <span className="muted">{formatDay(day, language)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
