import { DownOutlined } from '@ant-design/icons';
import { App, Button, Dropdown } from 'antd';
import type { OneTimeSlip } from '../../shared/one-time-slip.ts';
import { useMay, useViewer } from '../../shared/viewer.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import { useShortcuts } from '../../ui/keys/use-shortcuts.ts';
import { useUserVerbs } from './use-user-verbs.ts';
import type { UserEditable } from './user-values.ts';

interface UserActionsProps {
  readonly user: UserEditable;
  readonly canEdit: boolean;
  readonly onEdit: () => void;
  readonly onSlip: (slip: OneTimeSlip) => void;
}

/** What the viewer may do with an account: only that is shown, the server decides again. Nobody acts on oneself. */
export function UserActions({ user, canEdit, onEdit, onSlip }: UserActionsProps) {
  const { users, ui } = useWords();
  const { modal } = App.useApp();
  const { userId } = useViewer();
  const mayEdit = useMay('user:edit') && canEdit;
  const mayReset = useMay('user:resetPassword') && canEdit && user.id !== userId;
  const verbs = useUserVerbs(user, onSlip);
  useShortcuts(mayEdit ? [{ keys: 'e', label: ui.keys.edit, run: onEdit }] : []);
  if (!mayEdit || user.details === null) return null;
  const { status, locked } = user.details;
  const ask = (words: typeof users.disable | typeof users.reset, danger: boolean, run: () => Promise<void>) =>
    modal.confirm({
      title: words.title(user.displayName),
      content: words.text,
      okText: words.action,
      cancelText: ui.cancel,
      okButtonProps: { danger },
      onOk: run,
    });
  const acts = {
    reset: () => void ask(users.reset, false, verbs.resetPassword),
    disable: () => void ask(users.disable, true, () => verbs.setStatus('disabled')),
    enable: () => void verbs.setStatus('active'),
  };
  const more = [
    ...(mayReset ? [{ key: 'reset' as const, label: users.reset.action }] : []),
    ...(user.id !== userId && status === 'active'
      ? [{ key: 'disable' as const, label: users.disable.action, danger: true }]
      : []),
    ...(status === 'disabled' ? [{ key: 'enable' as const, label: users.enable.action }] : []),
  ];
  return (
    <>
      {locked && (
        <Button type="primary" onClick={() => void verbs.unlock()}>
          {users.unlock.action}
        </Button>
      )}
      <Button type={locked ? 'default' : 'primary'} onClick={onEdit}>
        {ui.edit}
      </Button>
      {more.length > 0 && (
        <Dropdown
          menu={{ items: more, onClick: ({ key }) => acts[key as keyof typeof acts]() }}
          trigger={['click']}
          autoFocus
        >
          <Button icon={<DownOutlined />} iconPlacement="end" aria-haspopup="menu">
            {ui.more}
          </Button>
        </Dropdown>
      )}
    </>
  );
}
