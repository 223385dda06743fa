import { surveyDuenessCodes } from '@qinglan/domain/needs-surveys/survey-dueness';
import { surveyStatuses } from '@qinglan/domain/needs-surveys/survey-status';
import { graphql, type ResultOf, type VariablesOf } from '../../shared/graphql.ts';
import { codesOrNone } from '../../ui/list/list-choice.tsx';
import type { ListOptions, ListSort, ListState } from '../../ui/list/use-list-state.ts';
import { type SurveyRow, SurveyRowFragment } from './survey-columns.tsx';

export const SurveysQuery = graphql(
  `
    query NeedsSurveys($filter: NeedsSurveyFilter, $sort: NeedsSurveySort, $first: Int, $after: String, $last: Int, $before: String) {
      needsSurveys(filter: $filter, sort: $sort, first: $first, after: $after, last: $last, before: $before) {
        nodes {
          ...SurveyRow
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
  [SurveyRowFragment],
);

export const SurveyCountQuery = graphql(`
  query NeedsSurveyCount($filter: NeedsSurveyFilter) {
    needsSurveys(filter: $filter, first: 1) {
      totalCount
    }
  }
`);

type SurveyFilter = NonNullable<VariablesOf<typeof SurveysQuery>['filter']>;
type SurveySort = NonNullable<VariablesOf<typeof SurveysQuery>['sort']>;

/** The list's options for one user; what is due first comes first. */
export function surveyListOptions(userId: string): ListOptions {
  return {
    filters: ['statuses', 'dueness', 'kindergartens', 'programme', 'districts'],
    sort: { by: 'dueOn', descending: false },
    columnsKey: `qinglan.columns.needsSurveys.${userId}`,
  };
}

/** The filter of the API from the list's address; what is off is left out. */
export function surveyFilter(list: Pick<ListState, 'values'>): SurveyFilter {
  const some = (name: string) => (list.values(name).length > 0 ? [...list.values(name)] : undefined);
  const wanted = {
    statuses: codesOrNone(list, 'statuses', surveyStatuses),
    dueness: codesOrNone(list, 'dueness', surveyDuenessCodes),
    kindergartens: some('kindergartens'),
    districts: some('districts'),
    programme: list.values('programme')[0],
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

export const surveySort = ({ descending }: ListSort): SurveySort => ({ by: 'dueOn', descending });

/** Rows with a name to hear. */
export function surveyRows(nodes: ResultOf<typeof SurveysQuery>['needsSurveys']['nodes']): SurveyRow[] {
  return nodes.map((node) => ({ ...node, name: node.kindergarten.name }));
}
