import { Button } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { DistrictsDrawer } from '../features/districts/districts-drawer.tsx';
import { ExportList } from '../features/exports/export-list.tsx';
import { CreateKindergarten } from '../features/kindergartens/create-kindergarten.tsx';
import { kindergartenColumns } from '../features/kindergartens/kindergarten-columns.tsx';
import { KindergartenFilters } from '../features/kindergartens/kindergarten-filters.tsx';
import {
  KindergartenCountQuery,
  KindergartensQuery,
  kindergartenFilter,
  kindergartenListOptions,
  kindergartenSort,
} from '../features/kindergartens/kindergarten-list.ts';
import { SavedViews } from '../features/saved-views/saved-views.tsx';
import { failureOf } from '../shared/failure.ts';
import { useMay, useViewer } from '../shared/viewer.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { ColumnChooser } from '../ui/list/column-chooser.tsx';
import { DataList } from '../ui/list/data-list.tsx';
import { FilterBar } from '../ui/list/filter-bar.tsx';
import { pageOf } from '../ui/list/page-of.ts';
import { PrintButton } from '../ui/list/print-button.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { PageHeader } from '../ui/page/page-header.tsx';

/** All kindergartens whom the viewer may see. */
export function KindergartensPage() {
  return (
    <NeedsPermission permission="kindergarten:read">
      <KindergartensList />
    </NeedsPermission>
  );
}

function KindergartensList() {
  const words = useWords();
  const { kindergartens } = words;
  const { userId } = useViewer();
  const list = useListState(useMemo(() => kindergartenListOptions(userId), [userId]));
  const { action, open, close } = useAction();
  const mayCreate = useMay('kindergarten:create');
  const filter = kindergartenFilter(list);
  const [{ data, error, fetching }, ask] = useQuery({
    query: KindergartensQuery,
    variables: { filter, sort: kindergartenSort(list.sort), ...pageOf(list) },
  });
  const [{ data: counted }] = useQuery({ query: KindergartenCountQuery, variables: { filter } });
  const columns = kindergartenColumns(words, useLanguage(), list.search);
  return (
    <>
      <PageHeader title={kindergartens.title} actions={<KindergartensActions onOpen={open} />} />
      <FilterBar
        list={list}
        searchLabel={kindergartens.searchPlaceholder}
        tools={
          <>
            <SavedViews of="kindergartens" list={list} />
            <ColumnChooser columns={columns} list={list} />
            <ExportList
              list="kindergartens"
              filter={filter}
              sort={kindergartenSort(list.sort)}
              columns={columns}
              state={list}
              roster
            />
            <PrintButton />
          </>
        }
      >
        <KindergartenFilters list={list} />
      </FilterBar>
      <DataList
        label={kindergartens.title}
        columns={columns}
        list={list}
        rows={data?.kindergartens.edges.map(({ cursor, node }) => ({ ...node, cursor }))}
        page={data?.kindergartens.pageInfo}
        total={counted?.kindergartens.totalCount}
        fetching={fetching}
        failure={error === undefined ? null : failureOf(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        none={
          <EmptyState title={kindergartens.none} text={kindergartens.noneHint}>
            {mayCreate && <Button onClick={() => open('create')}>{kindergartens.create}</Button>}
          </EmptyState>
        }
      />
      {action === 'create' && mayCreate && <CreateKindergarten onClose={close} />}
      {action === 'districts' && <DistrictsDrawer onClose={close} />}
    </>
  );
}

function KindergartensActions({ onOpen }: { readonly onOpen: (action: string) => void }) {
  const { kindergartens } = useWords();
  const mayCreate = useMay('kindergarten:create');
  const mayEditDistricts = useMay('district:edit');
  return (
    <>
      {mayEditDistricts && (
        <Button onClick={() => onOpen('districts')}>{kindergartens.districts.action}</Button>
      )}
      {mayCreate && (
        <Button type="primary" onClick={() => onOpen('create')}>
          {kindergartens.create}
        </Button>
      )}
    </>
  );
}
