import { Link } from 'react-router';
import { formatInstant } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import type { Column } from '../../ui/list/column.ts';
import { ImportStatus } from './import-status.tsx';
import { fileNames, isCounted, together } from './roster-import.ts';

export const RosterImportRowFragment = graphql(`
  fragment RosterImportRow on RosterImport @_unmask {
    id
    status
    interruptedAt
    uploadedByName
    uploadedAt
    problemCount
    kindergartens {
      read
      new
      changed
      unchanged
      refused
    }
    teachers {
      read
      new
      changed
      unchanged
      refused
    }
    uploads {
      id
      name
    }
  }
`);

export type ImportRow = ResultOf<typeof RosterImportRowFragment> & { readonly name: string };

/** The columns of the list of imports. */
export function importColumns(words: Words, language: Language): Column<ImportRow>[] {
  const { rosters } = words;
  return [
    {
      key: 'file',
      title: rosters.file,
      width: 240,
      render: (row) => <Link to={`/rosters/${row.id}`}>{fileNames(row)}</Link>,
    },
    {
      key: 'status',
      title: rosters.status,
      width: 96,
      render: (row) => <ImportStatus imported={row} />,
    },
    { key: 'outcome', title: rosters.outcome, width: 240, render: (row) => outcomeWords(row, words) },
    { key: 'who', title: rosters.uploadedBy, width: 112, render: ({ uploadedByName }) => uploadedByName },
    {
      key: 'when',
      title: rosters.uploadedAt,
      width: 176,
      render: ({ uploadedAt }) => formatInstant(uploadedAt, language),
    },
  ];
}

function outcomeWords(row: ImportRow, { rosters, ui }: Words): string {
  if (!isCounted(row)) return ui.none;
  return rosters.outcomeOf(together(row, 'new'), together(row, 'changed'), together(row, 'refused'));
}
