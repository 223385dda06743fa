import { useLocation } from 'react-router';

/** The place in a list from which a record was opened; travels with the history entry, so it survives a reload. */
export interface ListOrigin {
  /** The list's address after its path, with filters, sort and page. */
  readonly search: string;
  /** The record's own cursor in that order; null when it is not known. */
  readonly cursor: string | null;
}

interface OriginState {
  readonly list: ListOrigin;
}

/** History state for a link from a list to one of its records. */
export function fromList(search: string, cursor: string | null): OriginState {
  return { list: { search, cursor } };
}

/** Where this record was opened from; null when it was opened otherwise. */
export function useListOrigin(): ListOrigin | null {
  const state: unknown = useLocation().state;
  return isOrigin(state) ? state.list : null;
}

function isOrigin(state: unknown): state is OriginState {
  if (typeof state !== 'object' || state === null || !('list' in state)) return false;
  const { list } = state;
  return typeof list === 'object' && list !== null && 'search' in list && typeof list.search === 'string';
}
