import { useMemo } from 'react';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { DataCards } from '../../ui/list/data-cards.tsx';
import { DataTable } from '../../ui/list/data-table.tsx';
import { useListState } from '../../ui/list/use-list-state.ts';
import { useNarrow } from '../../ui/use-media.ts';
import { problemColumns } from './problem-columns.tsx';
import { ProblemFilters, problemListOptions, problemsThrough } from './problem-filters.tsx';
import { problemRows } from './problem-rows.ts';
import type { RosterImportShown } from './roster-import.ts';
import css from './rosters.module.css';

/** What the server lists at most of each kind. */
const listedMost = 500;

/** Everything that is wrong or should be known, cell by cell. */
export function ImportProblems({ imported }: { readonly imported: RosterImportShown }) {
  const words = useWords();
  const { problems: said } = words.rosters;
  const { list: listWords } = words.ui;
  const list = useListState(problemListOptions);
  const narrow = useNarrow();
  const rows = useMemo(() => problemRows(imported, words), [imported, words]);
  const columns = problemColumns(words, useLanguage(), narrow);
  const { problems, problemCount, warnings } = imported;
  if (rows.length === 0) return <p className="muted">{said.none}</p>;
  const shown = problemsThrough(rows, list);
  const label = said.list;
  return (
    <div className={css.stack}>
      <ProblemFilters rows={rows} list={list} />
      {problemCount > problems.length && <p>{said.capped(problems.length, problemCount)}</p>}
      {warnings.length === listedMost && <p className="muted">{said.cappedWarnings(listedMost)}</p>}
      {shown.length === 0 && <EmptyState title={listWords.noneMatch} text={listWords.noneMatchHint} />}
      {shown.length > 0 && narrow && <DataCards label={label} columns={columns} rows={shown} />}
      {shown.length > 0 && !narrow && <DataTable label={label} columns={columns} rows={shown} list={list} />}
    </div>
  );
}
