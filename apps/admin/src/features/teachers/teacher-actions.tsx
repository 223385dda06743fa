import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useMay, useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { useShortcuts } from '../../ui/keys/use-shortcuts.ts';
import type { TeacherEditable } from './teacher-values.ts';

interface TeacherActionsProps {
  readonly teacher: TeacherEditable;
  readonly canEdit: boolean;
  readonly onOpen: (action: string) => void;
}

/** What the viewer may do with a teacher: only that is shown, the server decides again. */
export function TeacherActions({ teacher, canEdit, onOpen }: TeacherActionsProps) {
  const { teachers, ui } = useWords();
  const { grants } = useViewer();
  const mayTransfer = useMay('teacher:transfer') && canEdit;
  const mayEnd = useMay('teacher:end') && canEdit;
  const ownAreas = useMay('teacher:editOwnAreas') && grants.some((grant) => grant.teacher?.id === teacher.id);
  const mayErase = useMay('teacher:erase') && canEdit;
  const left = teacher.details?.status === 'left';
  const erased = teacher.details != null && teacher.details.erasedAt !== null;
  const edits = canEdit && !erased;
  useShortcuts(edits ? [{ keys: 'e', label: ui.keys.edit, run: () => onOpen('edit') }] : []);
  const more = [
    ...(mayTransfer && !left ? [{ key: 'transfer', label: teachers.transfer.action }] : []),
    ...(mayEnd && !left ? [{ key: 'end', label: teachers.end.action, danger: true }] : []),
    ...(mayEnd && left && !erased ? [{ key: 'resume', label: teachers.resume.action }] : []),
    ...(mayErase && left && !erased ? [{ key: 'erase', label: teachers.erase.action, danger: true }] : []),
  ];
  return (
    <>
      {ownAreas && (
        <Button type="primary" onClick={() => onOpen('areas')}>
          {teachers.ownAreas.edit}
        </Button>
      )}
      {edits && (
        <Button type="primary" onClick={() => onOpen('edit')}>
          {ui.edit}
        </Button>
      )}
      {more.length > 0 && (
        <Dropdown menu={{ items: more, onClick: ({ key }) => onOpen(key) }} trigger={['click']} autoFocus>
          <Button icon={<DownOutlined />} iconPlacement="end" aria-haspopup="menu">
            {ui.more}
          </Button>
        </Dropdown>
      )}
    </>
  );
}
