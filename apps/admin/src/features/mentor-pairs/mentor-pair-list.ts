import { mentorPairStatuses } from '@qinglan/domain/mentor-pairs/mentor-pair-status';
import { graphql, type ResultOf, type VariablesOf } from '../../shared/graphql.ts';
import { codesOrNone } from '../../ui/list/list-choice.tsx';
import { isOn } from '../../ui/list/list-switch.tsx';
import type { ListOptions, ListSort, ListState } from '../../ui/list/use-list-state.ts';
import { type MentorPairRow, MentorPairRowFragment } from './mentor-pair-columns.tsx';

export const MentorPairsQuery = graphql(
  `
    query MentorPairs($filter: MentorPairFilter, $sort: MentorPairSort, $first: Int, $after: String, $last: Int, $before: String) {
      mentorPairs(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        nodes {
          ...MentorPairRow
        }
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
      }
    }
  `,
  [MentorPairRowFragment],
);

export const MentorPairCountQuery = graphql(`
  query MentorPairCount($filter: MentorPairFilter) {
    mentorPairs(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

type MentorPairFilter = NonNullable<VariablesOf<typeof MentorPairsQuery>['filter']>;
type MentorPairSort = NonNullable<VariablesOf<typeof MentorPairsQuery>['sort']>;

/** What stands in the address when only pairs that need a decision are shown; the work list leads there. */
export const attentionNeeded = 'needed';

/** The list's options for one user; the latest begun come first. */
export function mentorPairListOptions(userId: string): ListOptions {
  return {
    filters: ['statuses', 'kindergartens', 'attention'],
    sort: { by: 'from', descending: true },
    columnsKey: `qinglan.columns.mentorPairs.${userId}`,
  };
}

/** The filter of the API from the list's address; what is off is left out. */
export function mentorPairFilter(list: Pick<ListState, 'values'>): MentorPairFilter {
  const kindergartens = list.values('kindergartens');
  const wanted = {
    statuses: codesOrNone(list, 'statuses', mentorPairStatuses),
    kindergartens: kindergartens.length > 0 ? [...kindergartens] : undefined,
    needsAttention: isOn(list, 'attention', attentionNeeded) || undefined,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

/** The API sorts mentor pairs by their first day only. */
export const mentorPairSort = ({ descending }: ListSort): MentorPairSort => ({ by: 'from', descending });

/** Rows with a name to hear. */
export function mentorPairRows(
  nodes: ResultOf<typeof MentorPairsQuery>['mentorPairs']['nodes'],
): MentorPairRow[] {
  return nodes.map((node) => ({ ...node, name: `${node.mentor.name} → ${node.mentee.name}` }));
}
