import type { Neighbour } from '../page/neighbour-links.tsx';
import { fromList, type ListOrigin } from './list-origin.ts';

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly name: string };
}

/** The link to the record beside this one, in the list it was opened from; null at the end of the list. */
export function neighbourAt(
  folder: string,
  origin: ListOrigin | null,
  edge: Edge | undefined,
): Neighbour | null {
  if (edge === undefined || origin === null) return null;
  const { cursor, node } = edge;
  return { to: `${folder}/${node.id}`, name: node.name, state: fromList(origin.search, cursor) };
}
