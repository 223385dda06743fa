import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

interface ActionAccess {
  /** What is being done on this page, from the address; null when nothing is. */
  readonly action: string | null;
  readonly open: (action: string) => void;
  readonly close: () => void;
}

/** Keeps an open drawer in the address as `?do=edit`: it can be linked to, and Back closes it. */
export function useAction(): ActionAccess {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (action: string | null) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (action === null) next.delete('do');
          else next.set('do', action);
          return next;
        },
        { preventScrollReset: true, state: history.state?.usr, replace: action === null },
      ),
    [setSearch],
  );
  return {
    action: search.get('do'),
    open: useCallback((action: string) => set(action), [set]),
    close: useCallback(() => set(null), [set]),
  };
}
