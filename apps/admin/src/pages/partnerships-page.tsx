import { Button } from 'antd';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { NeedsPermission } from '../features/accounts/needs-permission.tsx';
import { ExportList } from '../features/exports/export-list.tsx';
import { partnershipColumns } from '../features/partnerships/partnership-columns.tsx';
import { PartnershipFilters } from '../features/partnerships/partnership-filters.tsx';
import {
  LaunchCountsQuery,
  PartnershipCountQuery,
  PartnershipsQuery,
  partnershipFilter,
  partnershipListOptions,
  partnershipRows,
  partnershipSort,
} from '../features/partnerships/partnership-list.ts';
import { CreateProgramme } from '../features/programmes/create-programme.tsx';
import { ProgrammeFragment, Programmes } from '../features/programmes/programmes.tsx';
import { SavedViews } from '../features/saved-views/saved-views.tsx';
import { failureOf } from '../shared/failure.ts';
import { graphql } from '../shared/graphql.ts';
import { useMay, useViewer } from '../shared/viewer.ts';
import { useLanguage, useWords } from '../shared/words/words-context.tsx';
import { EmptyState } from '../ui/feedback/empty-state.tsx';
import { QueryView } from '../ui/feedback/query-view.tsx';
import { useAction } from '../ui/form/use-action.ts';
import { ColumnChooser } from '../ui/list/column-chooser.tsx';
import { DataList } from '../ui/list/data-list.tsx';
import { FilterBar } from '../ui/list/filter-bar.tsx';
import { pageOf } from '../ui/list/page-of.ts';
import { PrintButton } from '../ui/list/print-button.tsx';
import { useListState } from '../ui/list/use-list-state.ts';
import { PageHeader } from '../ui/page/page-header.tsx';
import { Panel } from '../ui/page/panel.tsx';
import css from './partnerships-page.module.css';

const ProgrammesQuery = graphql(
  `
    query Programmes {
      programmes {
        id
        ...ProgrammeLine
      }
    }
  `,
  [ProgrammeFragment],
);

/** All partnerships whom the viewer may see, under the programmes that they belong to. */
export function PartnershipsPage() {
  const { partnerships } = useWords().pairing;
  return (
    <NeedsPermission permission="partnership:read">
      <PageHeader title={partnerships} actions={<PrintButton />} />
      <ProgrammesPanel />
      <PartnershipsList />
    </NeedsPermission>
  );
}

function ProgrammesPanel() {
  const { pairing, programmes: words } = useWords();
  const { action, open, close } = useAction();
  const mayCreate = useMay('programme:create');
  const [query, ask] = useQuery({ query: ProgrammesQuery });
  return (
    <div className={css.programmes}>
      <Panel
        title={pairing.programmes}
        actions={mayCreate && <Button onClick={() => open('create-programme')}>{words.create}</Button>}
      >
        <QueryView query={query} onRetry={() => ask({ requestPolicy: 'network-only' })}>
          {({ programmes }) => <Programmes programmes={programmes} />}
        </QueryView>
      </Panel>
      {action === 'create-programme' && mayCreate && <CreateProgramme onClose={close} />}
    </div>
  );
}

function PartnershipsList() {
  const words = useWords();
  const { pairing } = words;
  const { userId } = useViewer();
  const list = useListState(useMemo(() => partnershipListOptions(userId), [userId]));
  const filter = partnershipFilter(list);
  const [{ data, error, fetching }, ask] = useQuery({
    query: PartnershipsQuery,
    variables: { filter, sort: partnershipSort(list.sort), ...pageOf(list) },
  });
  const [{ data: counted }] = useQuery({ query: PartnershipCountQuery, variables: { filter } });
  const ids = (data?.partnerships.nodes ?? []).map(({ id }) => id);
  const [{ data: launches }] = useQuery({
    query: LaunchCountsQuery,
    variables: { partnerships: ids },
    pause: ids.length === 0,
  });
  const columns = partnershipColumns(words, useLanguage());
  return (
    <>
      <FilterBar
        list={list}
        tools={
          <>
            <SavedViews of="partnerships" list={list} />
            <ColumnChooser columns={columns} list={list} />
            <ExportList
              list="partnerships"
              filter={filter}
              sort={partnershipSort(list.sort)}
              columns={columns}
              state={list}
            />
          </>
        }
      >
        <PartnershipFilters list={list} />
      </FilterBar>
      <DataList
        label={pairing.partnerships}
        columns={columns}
        list={list}
        rows={data && partnershipRows(data.partnerships.nodes, launches?.launchChecklists)}
        page={data?.partnerships.pageInfo}
        total={counted?.partnerships.totalCount}
        fetching={fetching}
        failure={error === undefined ? null : failureOf(error)}
        onRetry={() => ask({ requestPolicy: 'network-only' })}
        none={<EmptyState title={pairing.noPartnerships} text={pairing.noPartnershipsHint} />}
      />
    </>
  );
}
