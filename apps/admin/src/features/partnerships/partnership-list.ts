import { partnershipStatuses } from '@qinglan/domain/partnerships/partnership-status';
import { graphql, type ResultOf, type VariablesOf } from '../../shared/graphql.ts';
import { codesOrNone } from '../../ui/list/list-choice.tsx';
import type { ListOptions, ListSort, ListState } from '../../ui/list/use-list-state.ts';
import { type PartnershipRow, PartnershipRowFragment } from './partnership-columns.tsx';

export const PartnershipsQuery = graphql(
  `
    query Partnerships($filter: PartnershipFilter, $sort: PartnershipSort, $first: Int, $after: String, $last: Int, $before: String) {
      partnerships(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        nodes {
          ...PartnershipRow
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
  [PartnershipRowFragment],
);

export const PartnershipCountQuery = graphql(`
  query PartnershipCount($filter: PartnershipFilter) {
    partnerships(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

type PartnershipFilter = NonNullable<VariablesOf<typeof PartnershipsQuery>['filter']>;
type PartnershipSort = NonNullable<VariablesOf<typeof PartnershipsQuery>['sort']>;

/** The list's options for one user; the latest begun come first. */
export function partnershipListOptions(userId: string): ListOptions {
  return {
    filters: ['statuses', 'kindergartens', 'districts', 'programme', 'silent', 'agreement'],
    sort: { by: 'from', descending: true },
    columnsKey: `qinglan.columns.partnerships.${userId}`,
  };
}

/** Drafts stand on the workbench of their programme, and in this list only when asked for. */
const publishedStatuses = partnershipStatuses.filter((status) => status !== 'drafted');

/** The filter of the API from the list's address; what is off is left out. */
export function partnershipFilter(list: Pick<ListState, 'values'>): PartnershipFilter {
  const kindergartens = list.values('kindergartens');
  const districts = list.values('districts');
  const wanted = {
    statuses: codesOrNone(list, 'statuses', partnershipStatuses) ?? publishedStatuses,
    districts: districts.length > 0 ? [...districts] : undefined,
    silent: list.values('silent')[0] === 'yes' ? true : undefined,
    agreementOverdue: list.values('agreement')[0] === 'overdue' ? true : undefined,
    kindergartens: kindergartens.length > 0 ? [...kindergartens] : undefined,
    programme: list.values('programme')[0],
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

/** The API sorts partnerships by their first day only. */
export const partnershipSort = ({ descending }: ListSort): PartnershipSort => ({ by: 'from', descending });

export const LaunchCountsQuery = graphql(`
  query LaunchCounts($partnerships: [ID!]!) {
    launchChecklists(partnerships: $partnerships) {
      partnershipId
      settled
      total
    }
  }
`);

type LaunchCount = ResultOf<typeof LaunchCountsQuery>['launchChecklists'][number];

/** Rows with a name to hear, and how far each launch has come. */
export function partnershipRows(
  nodes: ResultOf<typeof PartnershipsQuery>['partnerships']['nodes'],
  counts: readonly LaunchCount[] = [],
): PartnershipRow[] {
  const countOf = new Map(counts.map((count) => [count.partnershipId, count]));
  return nodes.map((node) => {
    const count = countOf.get(node.id);
    return {
      ...node,
      name: `${node.lead.name} → ${node.assisted.name}`,
      launch: count ? `${count.settled}/${count.total}` : null,
    };
  });
}
