import { useCallback, useState } from 'react';

/** Rows picked for a bulk action, kept across pages: id to name. */
export interface Selection {
  readonly picked: ReadonlyMap<string, string>;
  readonly toggle: (rows: readonly PickableRow[], on: boolean) => void;
  readonly clear: () => void;
}

export interface PickableRow {
  readonly id: string;
  readonly name: string;
}

export function useSelection(): Selection {
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const toggle = useCallback((rows: readonly PickableRow[], on: boolean) => {
    setPicked((before) => {
      const next = new Map(before);
      for (const { id, name } of rows) {
        if (on) next.set(id, name);
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const clear = useCallback(() => setPicked(new Map()), []);
  return { picked, toggle, clear };
}
