import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql.ts';
import type { ListOrigin } from '../../ui/list/list-origin.ts';
import { neighbourAt } from '../../ui/list/neighbour-at.ts';
import { listValues, readSort } from '../../ui/list/use-list-state.ts';
import { kindergartenFilter, kindergartenListOptions, kindergartenSort } from './kindergarten-list.ts';

const NeighboursQuery = graphql(`
  query KindergartenNeighbours($filter: KindergartenFilter, $sort: KindergartenSort, $cursor: String!) {
    next: kindergartens(filter: $filter, sort: $sort, first: 1, after: $cursor) {
      edges {
        cursor
        node {
          id
          name
        }
      }
    }
    previous: kindergartens(filter: $filter, sort: $sort, last: 1, before: $cursor) {
      edges {
        cursor
        node {
          id
          name
        }
      }
    }
  }
`);

/** The kindergartens before and after this one in the list it was opened from. */
export function useKindergartenNeighbours(origin: ListOrigin | null) {
  const search = new URLSearchParams(origin?.search ?? '');
  const fallback = kindergartenListOptions('').sort;
  const [{ data }] = useQuery({
    query: NeighboursQuery,
    variables: {
      filter: kindergartenFilter({ values: listValues(search) }),
      sort: kindergartenSort(readSort(search.get('sort'), fallback)),
      cursor: origin?.cursor ?? '',
    },
    pause: origin === null || origin.cursor === null,
  });
  return {
    previous: neighbourAt('/kindergartens', origin, data?.previous.edges[0]),
    next: neighbourAt('/kindergartens', origin, data?.next.edges[0]),
  };
}
