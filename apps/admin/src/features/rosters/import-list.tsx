import { useCallback } from 'react';
import { useQuery } from 'urql';
import { failureOf } from '../../shared/failure.ts';
import { graphql } from '../../shared/graphql.ts';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { PanelFailure } from '../../ui/feedback/panel-failure.tsx';
import { DataCards } from '../../ui/list/data-cards.tsx';
import { DataTable } from '../../ui/list/data-table.tsx';
import { type ListOptions, useListState } from '../../ui/list/use-list-state.ts';
import { useNarrow } from '../../ui/use-media.ts';
import { importColumns, RosterImportRowFragment } from './import-columns.tsx';
import { fileNames, goesOn } from './roster-import.ts';
import { useAskingAgain } from './use-asking-again.ts';

const RosterImportsQuery = graphql(
  `
    query RosterImports {
      rosterImports {
        ...RosterImportRow
      }
    }
  `,
  [RosterImportRowFragment],
);

const options: ListOptions = {
  filters: [],
  sort: { by: 'uploadedAt', descending: true },
  columnsKey: 'rosters',
};

/** The imports, newest first, and the means to ask for them again. */
export function useRosterImports() {
  const [{ data, error }, execute] = useQuery({
    query: RosterImportsQuery,
    requestPolicy: 'cache-and-network',
  });
  const ask = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  useAskingAgain(data?.rosterImports.some(goesOn) ?? false, ask);
  return { imports: data?.rosterImports, failure: error === undefined ? null : failureOf(error), ask };
}

/** What was imported, by whom, when, and what came of it. */
export function ImportList({ imports, failure, ask }: ReturnType<typeof useRosterImports>) {
  const words = useWords();
  const { rosters } = words;
  const list = useListState(options);
  const columns = importColumns(words, useLanguage());
  const narrow = useNarrow();
  if (imports === undefined && failure !== null) return <PanelFailure failure={failure} onRetry={ask} />;
  if (imports?.length === 0) return <EmptyState title={rosters.none} text={rosters.noneHint} />;
  const rows = imports?.map((each) => ({ ...each, name: fileNames(each) }));
  return narrow ? (
    <DataCards label={rosters.list} columns={columns} rows={rows} />
  ) : (
    <DataTable label={rosters.list} columns={columns} rows={rows} list={list} />
  );
}
