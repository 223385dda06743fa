import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** All of a group that its page shows and an edit may change. */
export const GroupStateFragment = graphql(`
  fragment GroupState on PartnershipGroup @_unmask {
    id
    version
    viewerCanEdit
    leadingGroupFormedOn
    leadingGroupPeople {
      role
      kindergartenId
      teacherId
      name
      post
      areas
      duty
    }
    programme {
      id
      name
    }
    lead {
      id
      name
      district {
        id
        name
      }
    }
    partnerships {
      id
      status
      assisted {
        id
        name
      }
    }
  }
`);

export type GroupState = ResultOf<typeof GroupStateFragment>;
export type GroupPerson = GroupState['leadingGroupPeople'][number];

/** The kindergartens for which somebody may stand in the leading group, by id. */
export const kindergartensOf = ({ lead, partnerships }: GroupState): ReadonlyMap<string, string> =>
  new Map([lead, ...partnerships.map(({ assisted }) => assisted)].map(({ id, name }) => [id, name]));
