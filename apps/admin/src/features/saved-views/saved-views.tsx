import { FolderOpenOutlined } from '@ant-design/icons';
import type { SavedList } from '@qinglan/domain/accounts/saved-view';
import { App, Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useVerb } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import type { ListState } from '../../ui/list/use-list-state.ts';
import { keptSearch, openedView, searchOf } from './kept-search.ts';
import {
  DeleteSavedViewMutation,
  type SavedView,
  SaveViewMutation,
  UpdateSavedViewMutation,
  useSavedViews,
} from './saved-view-queries.ts';
import { ViewNameDialog } from './view-name-dialog.tsx';

interface SavedViewsProps {
  readonly of: SavedList;
  readonly list: ListState;
}

/** The viewer's named ways to see a list: open one, save over it, save as another, rename or forget it. */
export function SavedViews({ of, list }: SavedViewsProps) {
  const { savedViews: words } = useWords();
  const views = useSavedViews(of);
  const opened = views.find(({ id }) => id === openedView(list.search));
  const [naming, setNaming] = useState<'new' | 'opened' | null>(null);
  const verbs = useViewVerbs(of, list.search);
  const items: MenuProps['items'] = [
    ...(views.length > 0
      ? views.map((view) => ({ key: view.id, label: view.name, onClick: () => verbs.open(view) }))
      : [{ key: 'none', label: words.none, disabled: true }]),
    { type: 'divider' as const },
    ...(opened && opened.search !== keptSearch(list.search)
      ? [{ key: 'save', label: words.save(opened.name), onClick: () => void verbs.save(opened) }]
      : []),
    { key: 'save-as', label: words.saveAs, onClick: () => setNaming('new') },
    ...(opened
      ? [
          { key: 'rename', label: words.rename(opened.name), onClick: () => setNaming('opened') },
          { key: 'delete', label: words.forget(opened.name), onClick: () => void verbs.forget(opened) },
        ]
      : []),
  ];
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{ items, selectable: true, selectedKeys: opened ? [opened.id] : [] }}
      >
        <Button icon={<FolderOpenOutlined />}>{opened?.name ?? words.title}</Button>
      </Dropdown>
      {naming === 'new' && (
        <ViewNameDialog
          title={words.saveAsTitle}
          name=""
          onName={verbs.saveAs}
          onDone={(view) => {
            setNaming(null);
            if (view.__typename === 'SavedView') verbs.open(view);
          }}
          onClose={() => setNaming(null)}
        />
      )}
      {naming === 'opened' && opened && (
        <ViewNameDialog
          title={words.rename(opened.name)}
          name={opened.name}
          onName={(name) => verbs.rename(opened, name)}
          onDone={() => setNaming(null)}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}

/** What can be done with views of a list that stands at `search`; forgetting is undone by saving again. */
function useViewVerbs(of: SavedList, search: string) {
  const { savedViews: words, ui } = useWords();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [create] = useVerb(SaveViewMutation);
  const [update] = useVerb(UpdateSavedViewMutation);
  const [remove] = useVerb(DeleteSavedViewMutation);
  const open = (view: Pick<SavedView, 'id' | 'search'>) =>
    void navigate(searchOf(view), { preventScrollReset: true });
  const said = (kind: string, done: string) =>
    kind === 'done' ? message.success(done) : message.error(kind === 'stale' ? words.stale : ui.form.failed);
  return {
    open,
    saveAs: (name: string) => create({ input: { list: of, name, search: keptSearch(search) } }),
    rename: ({ id, version }: SavedView, name: string) => update({ input: { id, version, name } }),
    save: async ({ id, version }: SavedView) =>
      said((await update({ input: { id, version, search: keptSearch(search) } })).kind, ui.saved),
    forget: async ({ id, list, name, search: kept }: SavedView) => {
      const { kind } = await remove({ input: { id } });
      if (kind !== 'done') return said(kind, '');
      const key = `forgotten-${id}`;
      const undo = async () => {
        message.destroy(key);
        const again = await create({ input: { list, name, search: kept } });
        if (again.kind === 'done' && again.value.__typename === 'SavedView') open(again.value);
      };
      return message.success({
        key,
        duration: 8,
        content: (
          <>
            {words.forgotten(name)}
            <Button type="link" size="small" onClick={() => void undo()}>
              {words.undo}
            </Button>
          </>
        ),
      });
    },
  };
}
