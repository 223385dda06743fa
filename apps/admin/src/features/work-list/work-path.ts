import type { SearchKind, WorkItemKind } from '../../shared/enums.ts';
import type { Facts } from '../../shared/graphql.ts';
import { recordPath } from '../../shared/record-path.ts';

interface WorkItem {
  readonly kind: WorkItemKind;
  readonly facts: Facts;
  readonly examples: readonly { readonly kind: SearchKind; readonly id: string }[];
}

const lists: Readonly<Record<WorkItemKind, string>> = {
  pairNeedsAttention: '/teachers',
  kindergartenWithoutCoordinates: '/kindergartens',
  kindergartenWithoutPhone: '/kindergartens',
  teacherWithoutKindergartenLead: '/users',
  calendarMissing: '/school-calendar',
  userLocked: '/users',
  teacherWithoutNeeds: '/teachers',
};

/** Where a line of the work list is worked off: the list it counts, or the one record it is about. */
export function workPath({ kind, facts, examples }: WorkItem): string {
  const [first] = examples;
  if (first !== undefined && examples.length === 1) return recordPath(first.kind, first.id);
  const { search } = facts;
  return typeof search === 'string' ? `${lists[kind]}?${search}` : lists[kind];
}
