import type { SearchKind } from './enums.ts';

const folders: Readonly<Record<SearchKind, string>> = {
  kindergarten: '/kindergartens',
  teacher: '/teachers',
  user: '/users',
};

/** The page of a record. */
export function recordPath(kind: SearchKind, id: string): string {
  return `${folders[kind]}/${id}`;
}
