import { graphql, type ResultOf, type VariablesOf } from '../../shared/graphql.ts';
import { codesOrNone } from '../../ui/list/list-choice.tsx';
import type { ListOptions, ListSort, ListState } from '../../ui/list/use-list-state.ts';
import { type VisitRow, VisitRowFragment } from './visit-columns.tsx';

export const VisitsQuery = graphql(
  `
    query SiteVisits($filter: SiteVisitFilter, $sort: SiteVisitSort, $first: Int, $after: String, $last: Int, $before: String) {
      siteVisits(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        nodes {
          ...VisitRow
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
  [VisitRowFragment],
);

export const VisitCountQuery = graphql(`
  query SiteVisitCount($filter: SiteVisitFilter) {
    siteVisits(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

type VisitFilter = NonNullable<VariablesOf<typeof VisitsQuery>['filter']>;
type VisitSort = NonNullable<VariablesOf<typeof VisitsQuery>['sort']>;

export const followUps = ['open', 'overdue'] as const;

/** The list's options for one user; the latest visits come first. */
export function visitListOptions(userId: string): ListOptions {
  return {
    filters: ['kindergartens', 'followUps', 'programme'],
    sort: { by: 'on', descending: true },
    columnsKey: `qinglan.columns.siteVisits.${userId}`,
  };
}

/** The filter of the API from the list's address; what is off is left out. */
export function visitFilter(list: Pick<ListState, 'values'>): VisitFilter {
  const kindergartens = list.values('kindergartens');
  const wanted = {
    followUps: codesOrNone(list, 'followUps', followUps),
    kindergartens: kindergartens.length > 0 ? [...kindergartens] : undefined,
    programme: list.values('programme')[0],
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

export const visitSort = ({ descending }: ListSort): VisitSort => ({ by: 'on', descending });

/** Rows with a name to hear. */
export function visitRows(nodes: ResultOf<typeof VisitsQuery>['siteVisits']['nodes']): VisitRow[] {
  return nodes.map((node) => ({ ...node, name: node.kindergarten.name }));
}
