import { App, Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { graphql } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';
import { useVerb } from '../../shared/verb.ts';
import { valueWords } from '../../shared/words/value-words.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { ConflictCard } from '../../ui/form/conflict-card.tsx';
import { FormTroubles } from '../../ui/form/form-troubles.tsx';
import { ProblemsContext } from '../../ui/form/problems.ts';
import { UnsavedGuard } from '../../ui/form/unsaved-guard.tsx';
import { useEditor } from '../../ui/form/use-editor.ts';
import { Panel } from '../../ui/page/panel.tsx';
import { CalendarFields } from './calendar-fields.tsx';
import { CalendarPicture } from './calendar-picture.tsx';
import { calendarOf, calendarValues, type KeptCalendar, SchoolCalendarFragment } from './calendar-values.ts';
import css from './school-calendar.module.css';
import { useCalendarProblems } from './use-calendar-problems.ts';

const SaveSchoolCalendarMutation = graphql(
  `
    mutation SaveSchoolCalendar($input: SaveSchoolCalendarInput!) {
      saveSchoolCalendar(input: $input) {
        __typename
        ... on SchoolCalendar {
          id
          ...CalendarOfYear
        }
        ... on StaleVersion {
          current {
            __typename
            ... on SchoolCalendar {
              id
              ...CalendarOfYear
            }
          }
        }
        ...Refused
      }
    }
  `,
  [SchoolCalendarFragment, RefusalFragment],
);

/** What is edited: a kept calendar, or a proposal that nobody has saved yet. */
export type CalendarSource = Pick<
  KeptCalendar,
  'schoolYear' | 'autumn' | 'spring' | 'holidays' | 'makeUpDays'
> & { readonly version: number | null };

interface EditCalendarProps {
  readonly source: CalendarSource;
  readonly title: string;
  readonly onClose: () => void;
}

/** Edits a school year's calendar above its picture, which follows while typing. */
export function EditCalendar({ source, title, onClose }: EditCalendarProps) {
  const { schoolCalendar: words, ui } = useWords();
  const { editor, saving } = useCalendarEditor(source, onClose);
  const { draft, troubles, conflict } = editor;
  const [tried, setTried] = useState(false);
  const live = useCalendarProblems(source.schoolYear, draft.value);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (live.length === 0) void editor.submit();
  };
  const shown = live.length > 0 ? live : troubles.problems;
  const summary = tried || live.length === 0 ? shown : [];
  return (
    <ProblemsContext value={draft.dirty || tried ? shown : []}>
      <form className={css.stack} onSubmit={submit} noValidate aria-label={title}>
        <Panel
          title={title}
          actions={
            <div className={css.buttons}>
              <Button onClick={onClose}>{ui.cancel}</Button>
              <Button type="primary" htmlType="submit" loading={saving} disabled={conflict !== null}>
                {ui.save}
              </Button>
            </div>
          }
        >
          <div className={css.form}>
            <FormTroubles
              problems={summary}
              failure={troubles.failure}
              labels={{ ...words.semester, holidays: words.holidays, makeUpDays: words.makeUpDays }}
            />
            {conflict !== null && <ConflictCard lines={conflict} onResolve={editor.resolve} />}
            <CalendarFields draft={draft} />
          </div>
        </Panel>
        {live.length === 0 && (
          <Panel title={words.picture}>
            <CalendarPicture calendar={calendarOf(source.schoolYear, draft.value)} />
          </Panel>
        )}
      </form>
      <UnsavedGuard dirty={draft.dirty && !saving} />
    </ProblemsContext>
  );
}

function useCalendarEditor(source: CalendarSource, onClose: () => void) {
  const words = useWords();
  const language = useLanguage();
  const { message } = App.useApp();
  const [run, saving] = useVerb(SaveSchoolCalendarMutation);
  const onSaved = () => {
    message.success(words.schoolCalendar.saved);
    onClose();
  };
  const editor = useEditor({
    source,
    // A proposal is kept as it stands too: nothing was saved before it, so everything counts as changed.
    alwaysSend: source.version === null,
    valuesOf: calendarValues,
    save: ({ schoolYear, version }, values) => {
      const { autumn, spring, holidays, makeUpDays } = calendarOf(schoolYear, values);
      const days = { autumn, spring, holidays: [...holidays], makeUpDays: [...makeUpDays] };
      return run({ input: { schoolYear, ...days, ...(version === null ? {} : { version }) } });
    },
    currentOf: ({ current }) => (current.__typename === 'SchoolCalendar' ? current : null),
    onSaved,
    describe: (name, value) => valueWords(name, Array.isArray(value) ? value : [value], words, language),
    labelOf: (name) =>
      ({
        ...words.schoolCalendar.semester,
        holidays: words.schoolCalendar.holidays,
        makeUpDays: words.schoolCalendar.makeUpDays,
      })[name],
  });
  return { editor, saving };
}
