import { useWords } from '../../shared/words/words-context.tsx';
import { Chip, type ChipTone } from '../../ui/data/chip.tsx';
import { isUnreadable, type RosterImportShown } from './roster-import.ts';

const tones: Readonly<Record<RosterImportShown['status'], ChipTone>> = {
  uploaded: 'plain',
  previewed: 'accent',
  applying: 'accent',
  applied: 'good',
  abandoned: 'plain',
};

/** How far an import has come; of one that nobody can confirm it says so. */
export function ImportStatus({ imported }: { readonly imported: Parameters<typeof isUnreadable>[0] }) {
  const { rosters, labels } = useWords();
  if (isUnreadable(imported)) return <Chip tone="danger">{rosters.unreadable}</Chip>;
  return <Chip tone={tones[imported.status]}>{labels.rosterImportStatus[imported.status]}</Chip>;
}
