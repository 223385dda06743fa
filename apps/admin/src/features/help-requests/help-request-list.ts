import { helpRequestStates } from '@qinglan/domain/help-requests/help-request-input';
import { graphql, type ResultOf, type VariablesOf } from '../../shared/graphql.ts';
import { codesOrNone } from '../../ui/list/list-choice.tsx';
import type { ListOptions, ListSort, ListState } from '../../ui/list/use-list-state.ts';
import { type HelpRequestRow, HelpRequestRowFragment } from './help-request-columns.tsx';

export const HelpRequestsQuery = graphql(
  `
    query HelpRequests($filter: HelpRequestFilter, $sort: HelpRequestSort, $first: Int, $after: String, $last: Int, $before: String) {
      helpRequests(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        nodes {
          ...HelpRequestRow
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
  [HelpRequestRowFragment],
);

export const HelpRequestCountQuery = graphql(`
  query HelpRequestCount($filter: HelpRequestFilter) {
    helpRequests(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

type Filter = NonNullable<VariablesOf<typeof HelpRequestsQuery>['filter']>;
type Sort = NonNullable<VariablesOf<typeof HelpRequestsQuery>['sort']>;

/** The list's options for one user; what is due first comes first. */
export function helpRequestListOptions(userId: string): ListOptions {
  return {
    filters: ['states', 'kindergartens'],
    sort: { by: 'dueOn', descending: false },
    columnsKey: `qinglan.columns.helpRequests.${userId}`,
  };
}

/** The filter of the API from the list's address; what is off is left out. */
export function helpRequestFilter(list: Pick<ListState, 'values'>): Filter {
  const kindergartens = list.values('kindergartens');
  const wanted = {
    states: codesOrNone(list, 'states', helpRequestStates),
    kindergartens: kindergartens.length > 0 ? [...kindergartens] : undefined,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

export const helpRequestSort = ({ descending }: ListSort): Sort => ({ by: 'dueOn', descending });

/** Rows with a name to hear. */
export function helpRequestRows(
  nodes: ResultOf<typeof HelpRequestsQuery>['helpRequests']['nodes'],
): HelpRequestRow[] {
  return nodes.flatMap(({ details, ...node }) =>
    details === null ? [] : [{ ...node, details, name: details.question }],
  );
}
