import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { useHits } from '../features/search/use-hits.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { Palette, type PaletteEntry } from '../ui/palette/palette.tsx';
import { useNavPages } from './navigation.tsx';
import { useActions } from './use-actions.ts';

/** Everything that can be reached: records by name, pages, and what can be done. */
export function CommandPalette({ onClose }: { readonly onClose: () => void }) {
  const { shell } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const { hits, searching } = useHits(text);
  const pages = useNavPages();
  const actions = useActions();
  const entries = useMemo(() => {
    const found: PaletteEntry[] = hits.map(({ kind, id, title, subtitle, path }) => ({
      id: `${kind}-${id}`,
      title,
      subtitle: `${shell.palette.kinds[kind]}${subtitle === '' ? '' : ` · ${subtitle}`}`,
      group: shell.palette.results,
      run: () => void navigate(path),
    }));
    const places: PaletteEntry[] = pages.map(({ key, path }) => ({
      id: path,
      title: shell.nav[key],
      group: shell.palette.pages,
      run: () => void navigate(path),
    }));
    const wanted = text.trim().toLowerCase();
    const fixed = [...places, ...actions].filter(({ title }) => title.toLowerCase().includes(wanted));
    return [...found, ...fixed];
  }, [hits, pages, actions, shell, text, navigate]);
  return <Palette text={text} onText={setText} entries={entries} searching={searching} onClose={onClose} />;
}
