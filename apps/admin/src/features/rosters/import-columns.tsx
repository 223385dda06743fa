import { Link } from 'react-router';
import { formatInstant } from '../../shared/dates.ts';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import { Chip } from '../../ui/data/chip.tsx';
import type { Column } from '../../ui/list/column.ts';
import { fileNames, isUnreadable, statusTone, together } from './roster-import.ts';

export const RosterImportRowFragment = graphql(`
  fragment RosterImportRow on RosterImport @_unmask {
    id
    status
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
  const { rosters, labels } = words;
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
      render: ({ status }) => <Chip tone={statusTone[status]}>{labels.rosterImportStatus[status]}</Chip>,
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
  if (row.status === 'uploaded' || row.status === 'abandoned') return ui.none;
  if (isUnreadable(row)) return rosters.unreadable;
  return rosters.outcomeOf(together(row, 'new'), together(row, 'changed'), together(row, 'refused'));
}
