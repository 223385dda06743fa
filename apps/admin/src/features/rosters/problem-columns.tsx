import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Chip } from '../../ui/data/chip.tsx';
import type { Column } from '../../ui/list/column.ts';
import { type ProblemRow, problemSentence } from './problem-rows.ts';
import css from './rosters.module.css';

/** The columns of the list of problems; on cards sheet and row are the head. */
export function problemColumns(words: Words, language: Language, narrow: boolean): Column<ProblemRow>[] {
  const { problems } = words.rosters;
  const place: Column<ProblemRow>[] = narrow
    ? [{ key: 'place', title: problems.row, width: 120, render: ({ name }) => name }]
    : [
        {
          key: 'sheet',
          title: problems.sheet,
          width: 112,
          render: ({ sheet }) => sheet || problems.wholeFile,
        },
        {
          key: 'row',
          title: problems.row,
          width: 56,
          align: 'end',
          render: ({ sheet, row }) =>
            row === 0 && sheet !== '' ? problems.wholeSheet : row || words.ui.none,
        },
      ];
  return [
    ...place,
    {
      key: 'kind',
      title: problems.kind,
      width: 72,
      render: ({ kind }) => (
        <Chip tone={kind === 'problem' ? 'danger' : 'warning'}>{problems.kinds[kind]}</Chip>
      ),
    },
    {
      key: 'column',
      title: problems.column,
      width: 112,
      render: ({ column }) => column ?? words.ui.none,
    },
    {
      key: 'value',
      title: problems.value,
      width: 120,
      render: ({ value }) => <span className={css.value}>{value || words.ui.none}</span>,
    },
    {
      key: 'sentence',
      title: problems.sentence,
      width: 280,
      render: (row) => <span className={css.sentence}>{problemSentence(row, words, language)}</span>,
    },
  ];
}
