import { Button } from 'antd';
import { useMay } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { useShortcuts } from '../../ui/keys/use-shortcuts.ts';

interface KindergartenActionsProps {
  readonly archived: boolean;
  readonly canEdit: boolean;
  readonly onOpen: (action: string) => void;
}

/** What the viewer may do with a kindergarten: only that is shown, the server decides again. */
export function KindergartenActions({ archived, canEdit, onOpen }: KindergartenActionsProps) {
  const { kindergartens, ui } = useWords();
  const mayArchive = useMay('kindergarten:archive') && canEdit;
  useShortcuts(canEdit ? [{ keys: 'e', label: ui.keys.edit, run: () => onOpen('edit') }] : []);
  return (
    <>
      {canEdit && (
        <Button type="primary" onClick={() => onOpen('edit')}>
          {ui.edit}
        </Button>
      )}
      {mayArchive && archived && (
        <Button onClick={() => onOpen('restore')}>{kindergartens.restore.action}</Button>
      )}
      {mayArchive && !archived && (
        <Button onClick={() => onOpen('archive')}>{kindergartens.archive.action}</Button>
      )}
    </>
  );
}
