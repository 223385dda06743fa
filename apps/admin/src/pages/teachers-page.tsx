import { Button } from 'antd';
import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useClient, useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { ExportList } from '../features/exports/export-list.tsx';
import { SavedViews } from '../features/saved-views/saved-views.tsx';
import { CreateAccounts } from '../features/teachers/create-accounts.tsx';
import { CreateTeacher } from '../features/teachers/create-teacher.tsx';
import { teacherColumns } from '../features/teachers/teacher-columns.tsx';
import { TeacherFilters } from '../features/teachers/teacher-filters.tsx';
import {
  everyTeacher,
  TeacherCountQuery,
  TeachersQuery,
  teacherFilter,
  teacherListOptions,
  teacherPage,
  teacherSort,
} from '../features/teachers/teacher-list.ts';
import { failureOf } from '../shared/failure.ts';
import { useMay, useViewer } from '../shared/viewer.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { ColumnChooser } from '../ui/list/column-chooser.tsx';
import { DataList } from '../ui/list/data-list.tsx';
import { FilterBar } from '../ui/list/filter-bar.tsx';
import { PrintButton } from '../ui/list/print-button.tsx';
import { useSelection } from '../ui/list/selection.ts';
import { useListState } from '../ui/list/use-list-state.ts';
import { PageHeader } from '../ui/page/page-header.tsx';

/** All teachers whom the viewer may see. */
export function TeachersPage() {
  return (
    <NeedsPermission permission="teacher:read">
      <TeachersList />
    </NeedsPermission>
  );
}

function TeachersList() {
  const words = useWords();
  const { teachers } = words;
  const { userId } = useViewer();
  const list = useListState(useMemo(() => teacherListOptions(userId), [userId]));
  const selection = useSelection();
  const { action, open, close } = useAction();
  const mayCreate = useMay('teacher:create');
  const navigate = useNavigate();
  const mayImport = useMay('roster:import');
  const mayCreateAccounts = useMay('user:create');
  const filter = teacherFilter(list);
  const [{ data, error, fetching }, ask] = useQuery({
    query: TeachersQuery,
    variables: { filter, sort: teacherSort(list.sort), ...teacherPage(list) },
  });
  const [{ data: counted }] = useQuery({ query: TeacherCountQuery, variables: { filter } });
  const client = useClient();
  const columns = teacherColumns(words, useLanguage(), list.search);
  return (
    <>
      <PageHeader
        title={teachers.title}
        actions={
          <>
            {mayImport && (
              <Button onClick={() => void navigate('/rosters?do=paste-teachers')}>
                {words.rosters.paste.action}
              </Button>
            )}
            {mayCreate && (
              <Button type="primary" onClick={() => open('create')}>
                {teachers.create}
              </Button>
            )}
          </>
        }
      />
      <FilterBar
        list={list}
        searchLabel={teachers.searchPlaceholder}
        tools={
          <>
            <SavedViews of="teachers" list={list} />
            <ColumnChooser columns={columns} list={list} />
            <ExportList
              list="teachers"
              filter={filter}
              sort={teacherSort(list.sort)}
              columns={columns}
              state={list}
              roster
            />
            <PrintButton />
          </>
        }
      >
        <TeacherFilters list={list} />
      </FilterBar>
      <DataList
        label={teachers.title}
        columns={columns}
        list={list}
        rows={data?.teachers.edges.map(({ cursor, node }) => ({ ...node, cursor }))}
        page={data?.teachers.pageInfo}
        total={counted?.teachers.totalCount}
        fetching={fetching}
        failure={error === undefined ? null : failureOf(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        none={
          <EmptyState title={teachers.none} text={teachers.noneHint}>
            {mayCreate && <Button onClick={() => open('create')}>{teachers.create}</Button>}
          </EmptyState>
        }
        selection={mayCreateAccounts ? selection : undefined}
        everyRow={() => everyTeacher(client, filter)}
        bulk={<Button onClick={() => open('accounts')}>{teachers.accounts.action}</Button>}
      />
      {action === 'create' && mayCreate && <CreateTeacher onClose={close} />}
      {action === 'accounts' && <CreateAccounts selection={selection} onClose={close} />}
    </>
  );
}
