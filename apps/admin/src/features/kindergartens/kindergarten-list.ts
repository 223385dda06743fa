import { areas } from '@qinglan/domain/areas/area';
import { areaTypes } from '@qinglan/domain/kindergartens/area-type';
import { kindergartenGrades } from '@qinglan/domain/kindergartens/grade';
import { kindergartenOwnerships } from '@qinglan/domain/kindergartens/ownership';
import { graphql, type VariablesOf } from '../../shared/graphql.ts';
import { codesOrNone } from '../../ui/list/list-choice.tsx';
import { isOn } from '../../ui/list/list-switch.tsx';
import type { ListOptions, ListSort, ListState } from '../../ui/list/use-list-state.ts';
import { KindergartenRowFragment } from './kindergarten-columns.tsx';

export const KindergartensQuery = graphql(
  `
    query Kindergartens($filter: KindergartenFilter, $sort: KindergartenSort, $first: Int, $after: String, $last: Int, $before: String) {
      kindergartens(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        edges {
          cursor
          node {
            id
            name
            ...KindergartenRow
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
  [KindergartenRowFragment],
);

/** Asked apart from the rows: it changes with the filter alone, and the rows need not wait for it. */
export const KindergartenCountQuery = graphql(`
  query KindergartenCount($filter: KindergartenFilter) {
    kindergartens(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

type KindergartenFilter = NonNullable<VariablesOf<typeof KindergartensQuery>['filter']>;
type KindergartenSort = NonNullable<VariablesOf<typeof KindergartensQuery>['sort']>;

/** What can be missing of a kindergarten; the work list leads here. */
export const kindergartenGaps = ['coordinates', 'lead', 'phone'] as const;

const sortKeys = ['name', 'grade', 'updatedAt'] as const;

/** The list's options for one user. */
export function kindergartenListOptions(userId: string): ListOptions {
  return {
    filters: [
      'text',
      'districts',
      'ownerships',
      'grades',
      'areaTypes',
      'needs',
      'strengths',
      'gaps',
      'archived',
    ],
    sort: { by: 'name', descending: false },
    columnsKey: `qinglan.columns.kindergartens.${userId}`,
  };
}

/** The filter of the API from the list's address; what is off is left out. */
export function kindergartenFilter(list: Pick<ListState, 'values'>): KindergartenFilter {
  const districts = list.values('districts');
  const wanted = {
    text: list.values('text').join(',') || undefined,
    districts: districts.length > 0 ? [...districts] : undefined,
    ownerships: codesOrNone(list, 'ownerships', kindergartenOwnerships),
    grades: codesOrNone(list, 'grades', kindergartenGrades),
    areaTypes: codesOrNone(list, 'areaTypes', areaTypes),
    needAreas: codesOrNone(list, 'needs', areas),
    strengthAreas: codesOrNone(list, 'strengths', areas),
    gaps: codesOrNone(list, 'gaps', kindergartenGaps),
    archived: isOn(list, 'archived', 'yes') || undefined,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

/** The API's sort; an unknown key in the address falls back to the name. */
export function kindergartenSort({ by, descending }: ListSort): KindergartenSort {
  return { by: sortKeys.find((key) => key === by) ?? 'name', descending };
}
