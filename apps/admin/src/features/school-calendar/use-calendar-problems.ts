import { checkSchoolCalendar } from '@qinglan/domain/calendar/check-school-calendar';
import { type Problem, problemsOf } from '../../shared/refusal.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { type CalendarValues, calendarOf } from './calendar-values.ts';

/** What keeps a calendar from being used, while it is still being typed: first what is missing, then every rule. */
export function useCalendarProblems(schoolYear: number, values: CalendarValues): readonly Problem[] {
  const words = useWords();
  const missing = missingPaths(values);
  if (missing.length > 0) {
    return missing.map((path) => ({ path, sentence: words.rules.required({}) }));
  }
  const broken = checkSchoolCalendar(calendarOf(schoolYear, values));
  return problemsOf(
    broken.map(({ code, path, facts }) => ({ code, path: [...path], facts })),
    words,
  );
}

function missingPaths({ autumn, spring, holidays, makeUpDays }: CalendarValues): string[] {
  const empty = (path: string, fields: object) =>
    Object.entries(fields).flatMap(([name, value]) => (value ? [] : [`${path}.${name}`]));
  return [
    ...empty('autumn', autumn),
    ...empty('spring', spring),
    ...holidays.flatMap((holiday, index) => empty(`holidays.${index}`, holiday)),
    ...makeUpDays.flatMap((makeUp, index) => empty(`makeUpDays.${index}`, makeUp)),
  ];
}
