import { useEffect, useState } from 'react';
import { type Client, CombinedError, useClient, useQuery } from 'urql';
import { isOn } from '../../ui/list/list-switch.tsx';
import { pageOf } from '../../ui/list/page-of.ts';
import type { PageInfo } from '../../ui/list/pager.tsx';
import type { ListState } from '../../ui/list/use-list-state.ts';
import type { UserRow } from './user-columns.tsx';
import { UserCountQuery, type UserFilter, UsersQuery, userFilter, userRows, userSort } from './user-list.ts';

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
  const onlyLocked = isOn(list, 'locked', 'yes');
  const filter = userFilter(list);
  const [{ data, error, fetching }, ask] = useQuery({
    query: UsersQuery,
    variables: { filter, sort: userSort(list.sort), ...pageOf(list) },
    pause: onlyLocked,
  });
  const [{ data: counted }] = useQuery({
    query: UserCountQuery,
    variables: { filter },
    pause: onlyLocked,
  });
  const locked = useLockedUsers(filter, onlyLocked);
  if (onlyLocked) return locked;
  return {
    rows: data && userRows(data.users.edges),
    page: data?.users.pageInfo,
    total: counted?.users.totalCount,
    fetching,
    error,
    ask: () => ask({ requestPolicy: 'network-only' }),
  };
}

const pageSize = 200;

/**
 * The API has no filter for locked users, and a lock is rare and short: all users of the remit are gone through, page
 * by page, and the locked ones kept. They stand on one page.
 */
function useLockedUsers(filter: UserFilter, wanted: boolean): UsersAnswer {
  const client = useClient();
  const key = JSON.stringify(filter);
  const [round, setRound] = useState(0);
  const [rows, setRows] = useState<UserRow[]>();
  const [error, setError] = useState<CombinedError>();
  // The filter is an object made anew each time; its text tells whether it changed.
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    const given = JSON.parse(key) as UserFilter;
    const collect = async () => {
      const found = await everyLockedUser(client, given);
      if (!current) return;
      if (Array.isArray(found)) setRows(found);
      setError(Array.isArray(found) ? undefined : found);
    };
    void collect();
    return () => {
      current = false;
    };
  }, [client, key, wanted, round]);
  return {
    rows: wanted ? rows : undefined,
    page: undefined,
    total: rows?.length,
    fetching: rows === undefined,
    error,
    ask: () => setRound(round + 1),
  };
}

async function everyLockedUser(client: Client, filter: UserFilter): Promise<UserRow[] | CombinedError> {
  const found: UserRow[] = [];
  let after: string | null = null;
  do {
    const { users, error } = await pageOfUsers(client, filter, after);
    if (users === undefined) return error;
    found.push(...userRows(users.edges).filter(({ details }) => details?.locked));
    after = users.pageInfo.hasNextPage ? users.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

async function pageOfUsers(client: Client, filter: UserFilter, after: string | null) {
  const variables = { filter, sort: { by: 'name', descending: false }, first: pageSize, after } as const;
  const { data, error } = await client.query(UsersQuery, variables, { requestPolicy: 'network-only' });
  return data === undefined || error !== undefined
    ? { users: undefined, error: error ?? new CombinedError({ networkError: new Error('No answer') }) }
    : { users: data.users, error: undefined };
}
