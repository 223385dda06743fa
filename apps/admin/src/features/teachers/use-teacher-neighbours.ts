import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql.ts';
import { fromList, type ListOrigin } from '../../ui/list/list-origin.ts';
import { listValues, readSort } from '../../ui/list/use-list-state.ts';
import type { Neighbour } from '../../ui/page/neighbour-links.tsx';
import { teacherFilter, teacherListOptions, teacherSort } from './teacher-list.ts';

const NeighboursQuery = graphql(`
  query TeacherNeighbours($filter: TeacherFilter, $sort: TeacherSort, $cursor: String!) {
    next: teachers(filter: $filter, sort: $sort, first: 1, after: $cursor) {
      edges {
        cursor
        node {
          id
          name
        }
      }
    }
    previous: teachers(filter: $filter, sort: $sort, last: 1, before: $cursor) {
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

interface Edge {
  readonly cursor: string;
  readonly node: { readonly id: string; readonly name: string };
}

/** The teachers before and after this one in the list it was opened from, whatever page they stand on. */
export function useTeacherNeighbours(origin: ListOrigin | null): {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
} {
  const search = new URLSearchParams(origin?.search ?? '');
  const fallback = teacherListOptions('').sort;
  const [{ data }] = useQuery({
    query: NeighboursQuery,
    variables: {
      filter: teacherFilter({ values: listValues(search) }),
      sort: teacherSort(readSort(search.get('sort'), fallback)),
      cursor: origin?.cursor ?? '',
    },
    pause: origin === null || origin.cursor === null,
  });
  const neighbour = (edge: Edge | undefined): Neighbour | null =>
    edge === undefined || origin === null
      ? null
      : {
          to: `/teachers/${edge.node.id}`,
          name: edge.node.name,
          state: fromList(origin.search, edge.cursor),
        };
  return { previous: neighbour(data?.previous.edges[0]), next: neighbour(data?.next.edges[0]) };
}
