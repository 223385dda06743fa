/** Of a list's address, what says where one stands in it and not how one likes to see it. */
const passing = ['after', 'before', 'at', 'do', 'view'];

/** The part of a list's address that a saved view keeps; the same choice always reads the same. */
export function keptSearch(search: string): string {
  const kept = new URLSearchParams(search);
  for (const name of passing) kept.delete(name);
  kept.sort();
  return kept.toString();
}

/** The saved view that the address says was opened. */
export const openedView = (search: string): string | null => new URLSearchParams(search).get('view');

/** The address of a saved view. */
export function searchOf(view: { readonly id: string; readonly search: string }): string {
  const search = new URLSearchParams(view.search);
  search.set('view', view.id);
  return `?${search}`;
}
