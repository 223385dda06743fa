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
  const left = teacher.details?.status === 'left';
  useShortcuts(canEdit ? [{ keys: 'e', label: ui.keys.edit, run: () => onOpen('edit') }] : []);
  const more = [
    ...(mayTransfer && !left ? [{ key: 'transfer', label: teachers.transfer.action }] : []),
    ...(mayEnd && !left ? [{ key: 'end', label: teachers.end.action, danger: true }] : []),
    ...(mayEnd && left ? [{ key: 'resume', label: teachers.resume.action }] : []),
  ];
  return (
    <>
      {ownAreas && (
        <Button type="primary" onClick={() => onOpen('areas')}>
          {teachers.ownAreas.edit}
        </Button>
      )}
      {canEdit && (
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
