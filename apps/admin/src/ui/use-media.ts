import { useCallback, useSyncExternalStore } from 'react';

/** Whether the window fits a media query, now and after every change. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

/** Phones and narrow windows: cards instead of tables, a drawer instead of the side navigation. */
export function useNarrow(): boolean {
  return useMedia('(max-width: 800px)');
}
