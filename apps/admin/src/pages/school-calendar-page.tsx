import { defaultSchoolCalendar } from '@qinglan/domain/calendar/default-school-calendar';
import { schoolYearLabel, schoolYearOf } from '@qinglan/domain/calendar/school-year';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { RecordTimeline } from '../features/audit/timeline.tsx';
import { CalendarPicture } from '../features/school-calendar/calendar-picture.tsx';
import { CalendarSummary } from '../features/school-calendar/calendar-summary.tsx';
import { type KeptCalendar, SchoolCalendarFragment } from '../features/school-calendar/calendar-values.ts';
import { EditCalendar } from '../features/school-calendar/edit-calendar.tsx';
import css from '../features/school-calendar/school-calendar.module.css';
import { YearSwitcher } from '../features/school-calendar/year-switcher.tsx';
import { graphql } from '../shared/graphql.ts';
import { useMay, useToday } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import { QueryView } from '../ui/feedback/query-view.tsx';
import { Skeleton } from '../ui/feedback/skeleton.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { useShortcuts } from '../ui/keys/use-shortcuts.ts';
import { PrintButton } from '../ui/list/print-button.tsx';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';

const SchoolCalendarsQuery = graphql(
  `
    query SchoolCalendars {
      schoolCalendars {
        ...CalendarOfYear
      }
    }
  `,
  [SchoolCalendarFragment],
);

/** The calendar of one school year, with the way to the others. */
export function SchoolCalendarPage() {
  return (
    <NeedsPermission permission="schoolCalendar:read">
      <Calendars />
    </NeedsPermission>
  );
}

function Calendars() {
  const { schoolCalendar: words } = useWords();
  const [query, ask] = useQuery({ query: SchoolCalendarsQuery, requestPolicy: 'cache-and-network' });
  const waiting = (
    <>
      <PageHeader title={words.title} />
      <Panel title={words.picture}>
        <Skeleton lines={12} />
      </Panel>
    </>
  );
  return (
    <QueryView query={query} waiting={waiting} onRetry={() => ask({ requestPolicy: 'network-only' })}>
      {({ schoolCalendars }) => <CalendarOfYear kept={schoolCalendars} />}
    </QueryView>
  );
}

function CalendarOfYear({ kept }: { readonly kept: readonly KeptCalendar[] }) {
  const { schoolCalendar: words } = useWords();
  const current = schoolYearOf(useToday());
  const [search, setSearch] = useSearchParams();
  const { action, open, close } = useAction();
  const mayEdit = useMay('schoolCalendar:edit');
  const years = yearsToChoose(kept, current);
  const year = years.find((each) => each === Number(search.get('year'))) ?? current;
  const saved = kept.find(({ schoolYear }) => schoolYear === year);
  const calendar = saved ?? defaultSchoolCalendar(year);
  const canEdit = saved === undefined ? mayEdit : saved.viewerCanEdit && mayEdit;
  const editing = action === 'edit' && canEdit;
  useShortcuts(canEdit && !editing ? [{ keys: 'e', label: words.title, run: () => open('edit') }] : []);
  return (
    <>
      <PageHeader
        title={words.title}
        actions={
          <>
            <YearSwitcher
              year={year}
              years={years}
              proposed={new Set(years.filter((each) => kept.every(({ schoolYear }) => schoolYear !== each)))}
              disabled={editing}
              onYear={(next) => setSearch({ year: String(next) })}
            />
            <PrintButton />
          </>
        }
      />
      {editing ? (
        <EditCalendar
          key={year}
          source={{ ...calendar, version: saved?.version ?? null, ...copied(calendar) }}
          title={words.editing(schoolYearLabel(year))}
          onClose={close}
        />
      ) : (
        <ShownCalendar saved={saved} year={year} onEdit={canEdit ? () => open('edit') : null} />
      )}
    </>
  );
}

/** Lists that a form may change in place of those that the domain or the cache holds. */
const copied = ({ holidays, makeUpDays }: ReturnType<typeof defaultSchoolCalendar>) => ({
  holidays: [...holidays],
  makeUpDays: [...makeUpDays],
});

/** Every year with a calendar, the one before, this one and the two to come. */
function yearsToChoose(kept: readonly KeptCalendar[], current: number): readonly number[] {
  const years = [...kept.map(({ schoolYear }) => schoolYear), current - 1, current, current + 1, current + 2];
  return [...new Set(years)].sort((one, other) => one - other);
}

interface ShownCalendarProps {
  readonly saved: KeptCalendar | undefined;
  readonly year: number;
  readonly onEdit: (() => void) | null;
}

function ShownCalendar({ saved, year, onEdit }: ShownCalendarProps) {
  const { schoolCalendar: words, ui } = useWords();
  const calendar = saved ?? defaultSchoolCalendar(year);
  const label = words.ofYear(schoolYearLabel(year));
  return (
    <div className={css.stack}>
      {saved === undefined && (
        <Notice
          tone="warning"
          title={words.noneTitle}
          text={onEdit === null ? words.noneTextReading : words.noneText}
        >
          {onEdit && (
            <Button type="primary" onClick={onEdit}>
              {words.adopt}
            </Button>
          )}
        </Notice>
      )}
      <Panel
        title={saved === undefined ? `${label} (${words.notSaved})` : label}
        actions={saved && onEdit && <Button onClick={onEdit}>{ui.edit}</Button>}
      >
        <CalendarSummary calendar={calendar} />
      </Panel>
      <Panel title={words.picture}>
        <CalendarPicture calendar={calendar} />
      </Panel>
      {saved && <RecordTimeline record={saved.id} />}
    </div>
  );
}
