import { helpRequestStates } from '@qinglan/domain/help-requests/help-request-input';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { helpRequestColumns } from '../features/help-requests/help-request-columns.tsx';
import {
  HelpRequestCountQuery,
  HelpRequestsQuery,
  helpRequestFilter,
  helpRequestListOptions,
  helpRequestRows,
  helpRequestSort,
} from '../features/help-requests/help-request-list.ts';
import { failureOf } from '../shared/failure.ts';
import { KindergartensPicker } from '../shared/pickers/kindergarten-picker.tsx';
import { useViewer } from '../shared/viewer.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { ColumnChooser } from '../ui/list/column-chooser.tsx';
import { DataList } from '../ui/list/data-list.tsx';
import filterCss from '../ui/list/filter-bar.module.css';
import { FilterBar } from '../ui/list/filter-bar.tsx';
import { ListChoice } from '../ui/list/list-choice.tsx';
import { pageOf } from '../ui/list/page-of.ts';
import { PrintButton } from '../ui/list/print-button.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { PageHeader } from '../ui/page/page-header.tsx';

/** What sides of partnerships have asked each other; the home page leads here when an answer is overdue. */
export function HelpRequestsPage() {
  const { exchange } = useWords();
  return (
    <NeedsPermission permission="helpRequest:read">
      <PageHeader title={exchange.requests} actions={<PrintButton />} />
      <HelpRequestsList />
    </NeedsPermission>
  );
}

function HelpRequestsList() {
  const words = useWords();
  const { exchange, fields } = words;
  const { userId } = useViewer();
  const list = useListState(useMemo(() => helpRequestListOptions(userId), [userId]));
  const filter = helpRequestFilter(list);
  const [{ data, error, fetching }, ask] = useQuery({
    query: HelpRequestsQuery,
    variables: { filter, sort: helpRequestSort(list.sort), ...pageOf(list) },
  });
  const [{ data: counted }] = useQuery({ query: HelpRequestCountQuery, variables: { filter } });
  const columns = helpRequestColumns(words, useLanguage());
  return (
    <>
      <FilterBar list={list} tools={<ColumnChooser columns={columns} list={list} />}>
        <KindergartensPicker
          label={fields.kindergarten}
          className={filterCss.filter ?? ''}
          value={list.values('kindergartens')}
          onChange={(ids) => list.setFilter('kindergartens', ids)}
        />
        <ListChoice
          list={list}
          filter="states"
          label={fields.status}
          codes={helpRequestStates}
          labels={exchange.states}
        />
      </FilterBar>
      <DataList
        label={exchange.requests}
        columns={columns}
        list={list}
        rows={data && helpRequestRows(data.helpRequests.nodes)}
        page={data?.helpRequests.pageInfo}
        total={counted?.helpRequests.totalCount}
        fetching={fetching}
        failure={error === undefined ? null : failureOf(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        none={<EmptyState title={exchange.requests} text={exchange.noRequestsHint} />}
      />
    </>
  );
}
