import type { RuleFact } from '@qinglan/domain/rule-codes';
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../graphql-env.d.ts';

/** Small facts that a sentence is made of. */
export type Facts = Readonly<Record<string, RuleFact>>;

/** Writes a typed document. Days are YYYY-MM-DD, months YYYY-MM, instants ISO 8601 in UTC. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: false;
  scalars: {
    Day: string;
    Month: string;
    Instant: string;
    Facts: Facts;
    /** Drawn in camel case; `refusal.ts` knows which of the domain's codes it is. */
    RuleCode: string;
  };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
export { readFragment } from 'gql.tada';
