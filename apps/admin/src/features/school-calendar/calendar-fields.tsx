import { semesters } from '@qinglan/domain/calendar/school-calendar';
import { useWords } from '../../shared/words/words-context.tsx';
import { DayPicker } from '../../ui/form/day-picker.tsx';
import { Field } from '../../ui/form/field.tsx';
import { FieldSet } from '../../ui/form/field-set.tsx';
import type { Draft } from '../../ui/form/use-draft.ts';
import type { CalendarValues } from './calendar-values.ts';
import { DayRows } from './day-rows.tsx';
import css from './school-calendar.module.css';

/** Everything of a school calendar that a form can change. */
export function CalendarFields({ draft: { value, set } }: { readonly draft: Draft<CalendarValues> }) {
  const { schoolCalendar: words } = useWords();
  return (
    <>
      <div className={css.semesters}>
        {semesters.map((semester) => (
          <FieldSet key={semester} legend={words.semester[semester]}>
            {(['from', 'to'] as const).map((end) => (
              <Field key={end} path={`${semester}.${end}`} label={words[end]} required>
                {(control) => (
                  <DayPicker
                    control={control}
                    value={value[semester][end]}
                    onChange={(day) => set(semester, { ...value[semester], [end]: day })}
                  />
                )}
              </Field>
            ))}
          </FieldSet>
        ))}
      </div>
      <DayRows<'from' | 'to'>
        path="holidays"
        title={words.holidays}
        addLabel={words.addHoliday}
        nameLabel={words.holidayName}
        dayLabels={{ from: words.holidayFrom, to: words.holidayTo }}
        rows={value.holidays}
        blank={{ name: '', from: null, to: null }}
        fromPaste={({ name, days }) => ({ name, from: days[0] ?? null, to: days.at(-1) ?? null })}
        onChange={(rows) => set('holidays', rows)}
      />
      <DayRows<'day'>
        path="makeUpDays"
        title={words.makeUpDays}
        addLabel={words.addMakeUpDay}
        nameLabel={words.makeUpName}
        dayLabels={{ day: words.makeUpDay }}
        rows={value.makeUpDays}
        blank={{ name: '', day: null }}
        fromPaste={({ name, days }) => ({ name, day: days[0] ?? null })}
        onChange={(rows) => set('makeUpDays', rows)}
      />
    </>
  );
}
