import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { readStored, writeStored } from '../../shared/preferences.ts';

export interface ListSort {
  readonly by: string;
  readonly descending: boolean;
}

export interface ListOptions {
  /** Names of the filters in the address. */
  readonly filters: readonly string[];
  readonly sort: ListSort;
  /** Where the choice of columns is kept: list and user. */
  readonly columnsKey: string;
}

export const pageSizes = [20, 50, 100, 200] as const;
const defaultSize = 50;
const place = ['after', 'before', 'at'] as const;

/** Where a list stands; all of it in the address, so that it can be sent, kept and come back to. */
export interface ListState {
  /** Values of a filter; none means that it is off. */
  readonly values: (filter: string) => readonly string[];
  readonly setFilter: (filter: string, values: readonly string[]) => void;
  readonly clearFilters: () => void;
  readonly filtersOn: number;
  readonly sort: ListSort;
  readonly setSort: (sort: ListSort) => void;
  readonly size: number;
  readonly setSize: (size: number) => void;
  readonly after: string | null;
  readonly before: string | null;
  /** Number of the first row shown, from 1. */
  readonly at: number;
  readonly goAfter: (cursor: string) => void;
  readonly goBefore: (cursor: string) => void;
  readonly goFirst: () => void;
  /** Chosen columns; null: the list's own choice. */
  readonly columns: readonly string[] | null;
  readonly setColumns: (columns: readonly string[] | null) => void;
  /** The address's search part, to come back to. */
  readonly search: string;
}

/** Reads and writes a list's state in the address; page sizes and places that make no sense fall back to the first page. */
export function useListState(options: ListOptions): ListState {
  const [search, setSearch] = useSearchParams();
  const change = useCallback(
    (changes: Readonly<Record<string, string | null>>, replace = false) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(changes)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace, preventScrollReset: true },
      ),
    [setSearch],
  );
  return useMemo(() => listState(search, change, options), [search, change, options]);
}

type Change = (changes: Readonly<Record<string, string | null>>, replace?: boolean) => void;

function listState(search: URLSearchParams, change: Change, options: ListOptions): ListState {
  const toFirst = Object.fromEntries(place.map((name) => [name, null]));
  const wanted = Number(search.get('size'));
  const size = pageSizes.find((each) => each === wanted) ?? defaultSize;
  const at = Math.max(1, Number(search.get('at')) || 1);
  const values = listValues(search);
  return {
    values,
    setFilter: (filter, next) => change({ ...toFirst, [filter]: next.join(',') }, true),
    clearFilters: () =>
      change({ ...toFirst, ...Object.fromEntries(options.filters.map((name) => [name, null])) }),
    filtersOn: options.filters.filter((name) => values(name).length > 0).length,
    sort: readSort(search.get('sort'), options.sort),
    setSort: ({ by, descending }) => change({ ...toFirst, sort: `${descending ? '-' : ''}${by}` }),
    size,
    setSize: (next) => change({ ...toFirst, size: String(next) }),
    after: search.get('after'),
    before: search.get('before'),
    at,
    goAfter: (cursor) => change({ after: cursor, before: null, at: String(at + size) }),
    goBefore: (cursor) => change({ after: null, before: cursor, at: String(Math.max(1, at - size)) }),
    goFirst: () => change(toFirst),
    ...columnState(search, change, options.columnsKey),
    search: search.size > 0 ? `?${search}` : '',
  };
}

/** Reads the values of filters from an address. */
export function listValues(search: URLSearchParams): ListState['values'] {
  return (filter) => search.get(filter)?.split(',') ?? [];
}

/** Reads `-title` as: by title, descending. */
export function readSort(text: string | null, fallback: ListSort): ListSort {
  if (text === null) return fallback;
  return text.startsWith('-') ? { by: text.slice(1), descending: true } : { by: text, descending: false };
}

function columnState(search: URLSearchParams, change: Change, key: string) {
  const columns = search.get('columns')?.split(',') ?? readStored<string[]>(key);
  const setColumns = (next: readonly string[] | null) => {
    writeStored(key, next);
    change({ columns: next === null ? null : next.join(',') }, true);
  };
  return { columns, setColumns };
}
