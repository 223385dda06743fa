import type { ListState } from './use-list-state.ts';

/** The page that a list's address asks for, as the arguments of a connection. */
export function pageOf({ size, after, before }: Pick<ListState, 'size' | 'after' | 'before'>) {
  return before === null ? { first: size, after } : { last: size, before };
}
