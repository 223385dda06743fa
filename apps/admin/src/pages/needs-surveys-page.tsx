import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { surveyColumns } from '../features/needs-surveys/survey-columns.tsx';
import { SurveyFilters } from '../features/needs-surveys/survey-filters.tsx';
import {
  SurveyCountQuery,
  SurveysQuery,
  surveyFilter,
  surveyListOptions,
  surveyRows,
  surveySort,
} from '../features/needs-surveys/survey-list.ts';
import { failureOf } from '../shared/failure.ts';
import { useViewer } from '../shared/viewer.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { ColumnChooser } from '../ui/list/column-chooser.tsx';
import { DataList } from '../ui/list/data-list.tsx';
import { FilterBar } from '../ui/list/filter-bar.tsx';
import { pageOf } from '../ui/list/page-of.ts';
import { PrintButton } from '../ui/list/print-button.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { PageHeader } from '../ui/page/page-header.tsx';

/** All needs surveys whom the viewer may see: to answer, to review, to chase. */
export function NeedsSurveysPage() {
  return (
    <NeedsPermission permission="needsSurvey:read">
      <NeedsSurveysList />
    </NeedsPermission>
  );
}

function NeedsSurveysList() {
  const words = useWords();
  const { surveys } = words;
  const { userId } = useViewer();
  const { search } = useLocation();
  const list = useListState(useMemo(() => surveyListOptions(userId), [userId]));
  const filter = surveyFilter(list);
  const [{ data, error, fetching }, ask] = useQuery({
    query: SurveysQuery,
    variables: { filter, sort: surveySort(list.sort), ...pageOf(list) },
  });
  const [{ data: counted }] = useQuery({ query: SurveyCountQuery, variables: { filter } });
  const columns = surveyColumns(words, useLanguage(), search);
  return (
    <>
      <PageHeader title={surveys.title} />
      <FilterBar
        list={list}
        tools={
          <>
            <ColumnChooser columns={columns} list={list} />
            <PrintButton />
          </>
        }
      >
        <SurveyFilters list={list} />
      </FilterBar>
      <DataList
        label={surveys.title}
        columns={columns}
        list={list}
        rows={data && surveyRows(data.needsSurveys.nodes)}
        page={data?.needsSurveys.pageInfo}
        total={counted?.needsSurveys.totalCount}
        fetching={fetching}
        failure={error === undefined ? null : failureOf(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        none={<EmptyState title={surveys.none} text={surveys.noneHint} />}
      />
    </>
  );
}
