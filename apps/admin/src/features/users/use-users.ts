import { type CombinedError, useQuery } from 'urql';
import { pageOf } from '../../ui/list/page-of.ts';
import type { PageInfo } from '../../ui/list/pager.tsx';
import type { ListState } from '../../ui/list/use-list-state.ts';
import type { UserRow } from './user-columns.tsx';
import { UserCountQuery, UsersQuery, userFilter, userRows, userSort } from './user-list.ts';

interface UsersAnswer {
  readonly rows: UserRow[] | undefined;
  readonly page: PageInfo | undefined;
  readonly total: number | undefined;
  readonly fetching: boolean;
  readonly error: CombinedError | undefined;
  readonly ask: () => void;
}

/** The users that the list's address asks for. */
export function useUsers(list: ListState): UsersAnswer {
  const filter = userFilter(list);
  const [{ data, error, fetching }, ask] = useQuery({
    query: UsersQuery,
    variables: { filter, sort: userSort(list.sort), ...pageOf(list) },
  });
  const [{ data: counted }] = useQuery({ query: UserCountQuery, variables: { filter } });
  return {
    rows: data && userRows(data.users.edges),
    page: data?.users.pageInfo,
    total: counted?.users.totalCount,
    fetching,
    error,
    ask: () => ask({ requestPolicy: 'network-only' }),
  };
}
