import { Button } from 'antd';
import { useMemo } from 'react';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { ExportList } from '../features/exports/export-list.tsx';
import { SavedViews } from '../features/saved-views/saved-views.tsx';
import { CreateUser } from '../features/users/create-user.tsx';
import { useUsers } from '../features/users/use-users.ts';
import { userColumns } from '../features/users/user-columns.tsx';
import { UserFilters } from '../features/users/user-filters.tsx';
import { userFilter, userListOptions, userSort } from '../features/users/user-list.ts';
import { failureOf } from '../shared/failure.ts';
import { useMay, useViewer } from '../shared/viewer.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { ColumnChooser } from '../ui/list/column-chooser.tsx';
import { DataList } from '../ui/list/data-list.tsx';
import { FilterBar } from '../ui/list/filter-bar.tsx';
import { PrintButton } from '../ui/list/print-button.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { PageHeader } from '../ui/page/page-header.tsx';

/** All users whom the viewer may see. */
export function UsersPage() {
  return (
    <NeedsPermission permission="user:read">
      <UsersList />
    </NeedsPermission>
  );
}

function UsersList() {
  const words = useWords();
  const { users } = words;
  const { userId } = useViewer();
  const list = useListState(useMemo(() => userListOptions(userId), [userId]));
  const { action, open, close } = useAction();
  const mayCreate = useMay('user:create');
  const { rows, page, total, fetching, error, ask } = useUsers(list);
  const columns = userColumns(words, useLanguage(), list.search);
  return (
    <>
      <PageHeader
        title={users.title}
        actions={
          mayCreate && (
            <Button type="primary" onClick={() => open('create')}>
              {users.create}
            </Button>
          )
        }
      />
      <FilterBar
        list={list}
        searchLabel={users.searchPlaceholder}
        tools={
          <>
            <SavedViews of="users" list={list} />
            <ColumnChooser columns={columns} list={list} />
            <ExportList
              list="users"
              filter={userFilter(list)}
              sort={userSort(list.sort)}
              columns={columns}
              state={list}
            />
            <PrintButton />
          </>
        }
      >
        <UserFilters list={list} />
      </FilterBar>
      <DataList
        label={users.title}
        columns={columns}
        list={list}
        rows={rows}
        page={page}
        total={total}
        fetching={fetching}
        failure={error === undefined ? null : failureOf(error)}
        onRetry={ask}
        none={
          <EmptyState title={users.none} text={users.noneHint}>
            {mayCreate && <Button onClick={() => open('create')}>{users.create}</Button>}
          </EmptyState>
        }
      />
      {action === 'create' && mayCreate && <CreateUser onClose={close} />}
    </>
  );
}
