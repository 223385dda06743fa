import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql.ts';
import type { ListOrigin } from '../../ui/list/list-origin.ts';
import { neighbourAt } from '../../ui/list/neighbour-at.ts';
import { listValues, readSort } from '../../ui/list/use-list-state.ts';
import { userFilter, userListOptions, userSort } from './user-list.ts';

const NeighboursQuery = graphql(`
  query UserNeighbours($filter: UserFilter, $sort: UserSort, $cursor: String!) {
    next: users(filter: $filter, sort: $sort, first: 1, after: $cursor) {
      edges {
        cursor
        node {
          id
          displayName
        }
      }
    }
    previous: users(filter: $filter, sort: $sort, last: 1, before: $cursor) {
      edges {
        cursor
        node {
          id
          displayName
        }
      }
    }
  }
`);

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly displayName: string };
}

/** The users before and after this one in the list it was opened from. */
export function useUserNeighbours(origin: ListOrigin | null) {
  const search = new URLSearchParams(origin?.search ?? '');
  const values = listValues(search);
  const [{ data }] = useQuery({
    query: NeighboursQuery,
    variables: {
      filter: userFilter({ values }),
      sort: userSort(readSort(search.get('sort'), userListOptions('').sort)),
      cursor: origin?.cursor ?? '',
    },
    pause: origin === null || origin.cursor === null || values('locked').length > 0,
  });
  const beside = (edge: Edge | undefined) =>
    neighbourAt('/users', origin, edge && { ...edge, node: { ...edge.node, name: edge.node.displayName } });
  return { previous: beside(data?.previous.edges[0]), next: beside(data?.next.edges[0]) };
}
