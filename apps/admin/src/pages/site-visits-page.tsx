import { Button } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { RecordVisit } from '../features/site-visits/record-visit.tsx';
import { visitColumns } from '../features/site-visits/visit-columns.tsx';
import {
  followUps,
  VisitCountQuery,
  VisitsQuery,
  visitFilter,
  visitListOptions,
  visitRows,
  visitSort,
} from '../features/site-visits/visit-list.ts';
import { failureOf } from '../shared/failure.ts';
import { KindergartensPicker } from '../shared/pickers/kindergarten-picker.tsx';
import { useMay, useToday, useViewer } from '../shared/viewer.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { ColumnChooser } from '../ui/list/column-chooser.tsx';
import { DataList } from '../ui/list/data-list.tsx';
import filterCss from '../ui/list/filter-bar.module.css';
import { FilterBar } from '../ui/list/filter-bar.tsx';
import { ListChoice } from '../ui/list/list-choice.tsx';
import { pageOf } from '../ui/list/page-of.ts';
import { PrintButton } from '../ui/list/print-button.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { PageHeader } from '../ui/page/page-header.tsx';

/** All site visits whom the viewer may see, and the way to record one. */
export function SiteVisitsPage() {
  return (
    <NeedsPermission permission="siteVisit:read">
      <SiteVisitsHead />
      <SiteVisitsList />
    </NeedsPermission>
  );
}

function SiteVisitsHead() {
  const { visits } = useWords();
  const { action, open, close } = useAction();
  const mayRecord = useMay('siteVisit:record');
  return (
    <>
      <PageHeader
        title={visits.title}
        actions={
          mayRecord && (
            <Button type="primary" onClick={() => open('record')}>
              {visits.record}
            </Button>
          )
        }
      />
      {mayRecord && action === 'record' && <RecordVisit onClose={close} />}
    </>
  );
}

function SiteVisitsList() {
  const words = useWords();
  const { fields, visits } = words;
  const { userId } = useViewer();
  const list = useListState(useMemo(() => visitListOptions(userId), [userId]));
  const filter = visitFilter(list);
  const [{ data, error, fetching }, ask] = useQuery({
    query: VisitsQuery,
    variables: { filter, sort: visitSort(list.sort), ...pageOf(list) },
  });
  const [{ data: counted }] = useQuery({ query: VisitCountQuery, variables: { filter } });
  const columns = visitColumns(words, useLanguage(), useToday());
  return (
    <>
      <FilterBar
        list={list}
        tools={
          <>
            <ColumnChooser columns={columns} list={list} />
            <PrintButton />
          </>
        }
      >
        <KindergartensPicker
          label={fields.kindergarten}
          className={filterCss.filter ?? ''}
          value={list.values('kindergartens')}
          onChange={(ids) => list.setFilter('kindergartens', ids)}
        />
        <ListChoice
          list={list}
          filter="followUps"
          label={visits.followUp}
          codes={followUps}
          labels={visits.followUps}
        />
      </FilterBar>
      <DataList
        label={visits.title}
        columns={columns}
        list={list}
        rows={data && visitRows(data.siteVisits.nodes)}
        page={data?.siteVisits.pageInfo}
        total={counted?.siteVisits.totalCount}
        fetching={fetching}
        failure={error === undefined ? null : failureOf(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        none={<EmptyState title={visits.none} text={visits.noneHint} />}
      />
    </>
  );
}
