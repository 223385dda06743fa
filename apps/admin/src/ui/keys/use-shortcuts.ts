import { createContext, useContext, useEffect, useMemo, useRef } from 'react';
import { type Shortcut, ShortcutBook } from './shortcuts.ts';

export const ShortcutContext = createContext(new ShortcutBook());

/** Gives the page shortcuts for as long as the component stands. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const book = useContext(ShortcutContext);
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const shape = JSON.stringify(shortcuts.map(({ keys, label }) => [keys, label]));
  const stable = useMemo(
    () =>
      (JSON.parse(shape) as [string, string][]).map(([keys, label], index) => ({
        keys,
        label,
        run: () => latest.current[index]?.run(),
      })),
    [shape],
  );
  useEffect(() => book.add(stable), [book, stable]);
}
