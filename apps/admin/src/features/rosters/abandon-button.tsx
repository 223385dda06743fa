import { App, Button } from 'antd';
import { useWords } from '../../shared/words/words-context.tsx';
import type { RosterImportShown } from './roster-import.ts';
import { useImportVerbs } from './use-import-verbs.ts';

/** Gives an import up, after a yes. */
export function AbandonButton({ imported }: { readonly imported: RosterImportShown }) {
  const { rosters, ui } = useWords();
  const { abandon: words } = rosters;
  const { modal } = App.useApp();
  const { abandon } = useImportVerbs(imported);
  const ask = () =>
    void modal.confirm({
      title: words.confirmTitle,
      content: words.text,
      okText: words.action,
      okButtonProps: { danger: true },
      cancelText: ui.cancel,
      onOk: abandon,
    });
  return <Button onClick={ask}>{words.action}</Button>;
}
