import { areas } from '@qinglan/domain/areas/area';
import { posts } from '@qinglan/domain/teachers/post';
import { teacherStatuses } from '@qinglan/domain/teachers/teacher-status';
import { titles } from '@qinglan/domain/teachers/title';
import type { Client, OperationResult } from 'urql';
import { graphql, type ResultOf, type VariablesOf } from '../../shared/graphql.ts';
import { codesOrNone } from '../../ui/list/list-choice.tsx';
import type { PickableRow } from '../../ui/list/selection.ts';
import type { ListOptions, ListSort, ListState } from '../../ui/list/use-list-state.ts';
import { TeacherRowFragment } from './teacher-columns.tsx';

export const TeachersQuery = graphql(
  `
    query Teachers($filter: TeacherFilter, $sort: TeacherSort, $first: Int, $after: String, $last: Int, $before: String) {
      teachers(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        edges {
          cursor
          node {
            id
            name
            ...TeacherRow
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
  [TeacherRowFragment],
);

/** Asked apart from the rows: it changes with the filter alone, and the rows need not wait for it. */
export const TeacherCountQuery = graphql(`
  query TeacherCount($filter: TeacherFilter) {
    teachers(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

const TeacherNamesQuery = graphql(`
  query TeacherNames($filter: TeacherFilter, $after: String) {
    teachers(filter: $filter, first: 200, after: $after) {
      nodes {
        id
        name
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

type TeacherFilter = NonNullable<VariablesOf<typeof TeachersQuery>['filter']>;
type TeacherSort = NonNullable<VariablesOf<typeof TeachersQuery>['sort']>;

/** Fetches every teacher that matches, page by page; those of pages that were not answered are left out. */
export async function everyTeacher(client: Client, filter: TeacherFilter): Promise<readonly PickableRow[]> {
  const rows: PickableRow[] = [];
  let after: string | null = null;
  do {
    const { data }: OperationResult<ResultOf<typeof TeacherNamesQuery>> = await client
      .query(TeacherNamesQuery, { filter, after }, { requestPolicy: 'network-only' })
      .toPromise();
    rows.push(...(data?.teachers.nodes ?? []));
    after = data?.teachers.pageInfo.hasNextPage ? data.teachers.pageInfo.endCursor : null;
  } while (after !== null);
  return rows;
}

/** What can be missing of a teacher; the work list leads here. */
export const teacherGaps = ['needsOfNewTeacher'] as const;

const sortKeys = ['name', 'teachingSince', 'title', 'updatedAt'] as const;

/** The list's options for one user. */
export function teacherListOptions(userId: string): ListOptions {
  return {
    filters: [
      'text',
      'districts',
      'kindergartens',
      'posts',
      'titles',
      'needs',
      'strengths',
      'statuses',
      'gaps',
    ],
    sort: { by: 'name', descending: false },
    columnsKey: `qinglan.columns.teachers.${userId}`,
  };
}

/** The filter of the API from the list's address; what is off is left out. */
export function teacherFilter(list: Pick<ListState, 'values'>): TeacherFilter {
  const some = (filter: string) => {
    const values = list.values(filter);
    return values.length > 0 ? [...values] : undefined;
  };
  const wanted = {
    text: list.values('text').join(',') || undefined,
    districts: some('districts'),
    kindergartens: some('kindergartens'),
    posts: codesOrNone(list, 'posts', posts),
    titles: codesOrNone(list, 'titles', titles),
    needAreas: codesOrNone(list, 'needs', areas),
    strengthAreas: codesOrNone(list, 'strengths', areas),
    statuses: codesOrNone(list, 'statuses', teacherStatuses),
    gaps: codesOrNone(list, 'gaps', teacherGaps),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

/** The API's sort; an unknown key in the address falls back to the name. */
export function teacherSort({ by, descending }: ListSort): TeacherSort {
  return { by: sortKeys.find((key) => key === by) ?? 'name', descending };
}

/** The page that the list's address asks for. */
export function teacherPage({ size, after, before }: Pick<ListState, 'size' | 'after' | 'before'>) {
  return before === null ? { first: size, after } : { last: size, before };
}
