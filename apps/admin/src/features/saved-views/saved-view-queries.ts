import type { SavedList } from '@qinglan/domain/accounts/saved-view';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../shared/graphql.ts';
import { RefusalFragment } from '../../shared/refusal.ts';

const SavedViewsQuery = graphql(`
  query SavedViews {
    savedViews {
      id
      version
      list
      name
      search
    }
  }
`);

export type SavedView = ResultOf<typeof SavedViewsQuery>['savedViews'][number];

export const SaveViewMutation = graphql(
  `
    mutation SaveView($input: SaveViewInput!) {
      saveView(input: $input) {
        __typename
        ... on SavedView {
          id
          version
          list
          name
          search
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

export const UpdateSavedViewMutation = graphql(
  `
    mutation UpdateSavedView($input: UpdateSavedViewInput!) {
      updateSavedView(input: $input) {
        __typename
        ... on SavedView {
          id
          version
          name
          search
        }
        ... on StaleVersion {
          current {
            __typename
            ... on SavedView {
              id
              version
              name
              search
            }
          }
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

export const DeleteSavedViewMutation = graphql(
  `
    mutation DeleteSavedView($input: DeleteSavedViewInput!) {
      deleteSavedView(input: $input) {
        __typename
        ... on Done {
          ok
        }
        ...Refused
      }
    }
  `,
  [RefusalFragment],
);

const none: readonly SavedView[] = [];

/** The viewer's views of one list, by name. */
export function useSavedViews(list: SavedList): readonly SavedView[] {
  const [{ data }] = useQuery({ query: SavedViewsQuery });
  return data?.savedViews.filter((view) => view.list === list) ?? none;
}
