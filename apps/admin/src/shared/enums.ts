import type { graphql } from './graphql.ts';

/** Closed lists that only the contract knows; the domain's own lists are imported from there. */
export type WorkItemKind = ReturnType<typeof graphql.scalar<'WorkItemKind'>>;
export type SearchKind = ReturnType<typeof graphql.scalar<'SearchKind'>>;
export type UserStatus = ReturnType<typeof graphql.scalar<'UserStatus'>>;
