import { roles } from '@qinglan/domain/access/role';
import { graphql, type ResultOf, type VariablesOf } from '../../shared/graphql.ts';
import { codesOrNone } from '../../ui/list/list-choice.tsx';
import type { ListOptions, ListSort, ListState } from '../../ui/list/use-list-state.ts';
import { type UserRow, UserRowFragment } from './user-columns.tsx';

export const UsersQuery = graphql(
  `
    query Users($filter: UserFilter, $sort: UserSort, $first: Int, $after: String, $last: Int, $before: String) {
      users(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        edges {
          cursor
          node {
            ...UserRow
          }
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
  [UserRowFragment],
);

/** Asked apart from the rows: it changes with the filter alone, and the rows need not wait for it. */
export const UserCountQuery = graphql(`
  query UserCount($filter: UserFilter) {
    users(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

export type UserFilter = NonNullable<VariablesOf<typeof UsersQuery>['filter']>;
type UserSort = NonNullable<VariablesOf<typeof UsersQuery>['sort']>;
type Edge = ResultOf<typeof UsersQuery>['users']['edges'][number];

export const userStatuses = ['active', 'disabled'] as const;

/** The list's options for one user. */
export function userListOptions(userId: string): ListOptions {
  return {
    filters: ['text', 'roles', 'statuses', 'kindergartens', 'locked'],
    sort: { by: 'name', descending: false },
    columnsKey: `qinglan.columns.users.${userId}`,
  };
}

/** The filter of the API from the list's address; what is off is left out. */
export function userFilter(list: Pick<ListState, 'values'>): UserFilter {
  const kindergartens = list.values('kindergartens');
  const wanted = {
    text: list.values('text').join(',') || undefined,
    roles: codesOrNone(list, 'roles', roles),
    statuses: codesOrNone(list, 'statuses', userStatuses),
    kindergartens: kindergartens.length > 0 ? [...kindergartens] : undefined,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

/** The API sorts users by their names only. */
export const userSort = ({ descending }: ListSort): UserSort => ({ by: 'name', descending });

/** Rows with the name that lists call a row by. */
export function userRows(edges: readonly Edge[]): UserRow[] {
  return edges.map(({ cursor, node }) => ({ ...node, cursor, name: node.displayName }));
}
