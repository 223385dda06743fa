import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** Contacts and shared resources of a partnership, the latest first. */
export const ExchangeQuery = graphql(`
  query PartnershipExchange($id: ID!) {
    partnership(id: $id) {
      id
      contactEntries {
        id
        version
        channel
        on
        summary
        loggedByName
      }
      sharedResources {
        id
        version
        givenBy
        kind
        title
        amount
        note
        on
      }
    }
  }
`);

type Exchange = ResultOf<typeof ExchangeQuery>['partnership'];
export type ContactEntry = Exchange['contactEntries'][number];
export type SharedResource = Exchange['sharedResources'][number];
