import { Segmented, Select } from 'antd';
import { useLanguage, useWords } from '../../shared/words/words-context.tsx';
import type { ListOptions, ListState } from '../../ui/list/use-list-state.ts';
import { type ProblemRow, problemKinds } from './problem-rows.ts';
import css from './rosters.module.css';

export const problemListOptions: ListOptions = {
  filters: ['kind', 'sheet', 'column'],
  sort: { by: 'row', descending: false },
  columnsKey: 'roster-problems',
};

/** The rows that the filters in the address let through. */
export function problemsThrough(rows: readonly ProblemRow[], list: Pick<ListState, 'values'>): ProblemRow[] {
  const fits = (filter: string, value: string) => {
    const wanted = list.values(filter);
    return wanted.length === 0 || wanted.includes(value);
  };
  return rows.filter(
    ({ kind, sheet, column }) => fits('kind', kind) && fits('sheet', sheet) && fits('column', column ?? ''),
  );
}

interface ProblemFiltersProps {
  readonly rows: readonly ProblemRow[];
  readonly list: ListState;
}

/** Problems or warnings, and of which sheet and column. */
export function ProblemFilters({ rows, list }: ProblemFiltersProps) {
  const { problems } = useWords().rosters;
  const language = useLanguage();
  const many = (kind: ProblemRow['kind']) => rows.filter((row) => row.kind === kind).length;
  const choice = (filter: 'sheet' | 'column', label: string) => {
    const values = [...new Set(rows.map((row) => row[filter] ?? '').filter((value) => value !== ''))];
    if (values.length < 2) return null;
    return (
      <Select<string>
        className={css.select ?? ''}
        aria-label={label}
        placeholder={label}
        allowClear
        value={list.values(filter)[0] ?? null}
        options={values
          .toSorted((a, b) => a.localeCompare(b, language))
          .map((value) => ({ value, label: value }))}
        onChange={(value: string | undefined) => list.setFilter(filter, value === undefined ? [] : [value])}
      />
    );
  };
  return (
    <div className={`${css.filters} no-print`}>
      <Segmented
        aria-label={problems.show}
        value={list.values('kind')[0] ?? ''}
        options={[
          { value: '', label: problems.counted(problems.all, rows.length) },
          ...problemKinds.map((kind) => ({
            value: kind,
            label: problems.counted(problems.kinds[kind], many(kind)),
          })),
        ]}
        onChange={(kind) => list.setFilter('kind', kind === '' ? [] : [String(kind)])}
      />
      {choice('sheet', problems.sheets)}
      {choice('column', problems.columns)}
    </div>
  );
}
