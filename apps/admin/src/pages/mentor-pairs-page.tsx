import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { ExportList } from '../features/exports/export-list.tsx';
import { mentorPairColumns } from '../features/mentor-pairs/mentor-pair-columns.tsx';
import { MentorPairFilters } from '../features/mentor-pairs/mentor-pair-filters.tsx';
import {
  MentorPairCountQuery,
  MentorPairsQuery,
  mentorPairFilter,
  mentorPairListOptions,
  mentorPairRows,
  mentorPairSort,
} from '../features/mentor-pairs/mentor-pair-list.ts';
import { SavedViews } from '../features/saved-views/saved-views.tsx';
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

/** All mentor pairs whom the viewer may see. */
export function MentorPairsPage() {
  return (
    <NeedsPermission permission="mentorPair:read">
      <MentorPairsList />
    </NeedsPermission>
  );
}

function MentorPairsList() {
  const words = useWords();
  const { pairing } = words;
  const { userId } = useViewer();
  const list = useListState(useMemo(() => mentorPairListOptions(userId), [userId]));
  const filter = mentorPairFilter(list);
  const [{ data, error, fetching }, ask] = useQuery({
    query: MentorPairsQuery,
    variables: { filter, sort: mentorPairSort(list.sort), ...pageOf(list) },
  });
  const [{ data: counted }] = useQuery({ query: MentorPairCountQuery, variables: { filter } });
  const columns = mentorPairColumns(words, useLanguage());
  return (
    <>
      <PageHeader title={pairing.mentorPairs} />
      <FilterBar
        list={list}
        tools={
          <>
            <SavedViews of="mentorPairs" list={list} />
            <ColumnChooser columns={columns} list={list} />
            <ExportList
              list="mentorPairs"
              filter={filter}
              sort={mentorPairSort(list.sort)}
              columns={columns}
              state={list}
            />
            <PrintButton />
          </>
        }
      >
        <MentorPairFilters list={list} />
      </FilterBar>
      <DataList
        label={pairing.mentorPairs}
        columns={columns}
        list={list}
        rows={data && mentorPairRows(data.mentorPairs.nodes)}
        page={data?.mentorPairs.pageInfo}
        total={counted?.mentorPairs.totalCount}
        fetching={fetching}
        failure={error === undefined ? null : failureOf(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        none={<EmptyState title={pairing.noMentorPairs} text={pairing.noMentorPairsHint} />}
      />
    </>
  );
}
