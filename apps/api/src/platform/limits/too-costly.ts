import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** Marks these errors: Apollo gives whatever a validation rule reports a code of its own. */
export const costly = 'costly';

/** A request that asks for more than one request may; reported before anything of it runs. */
export function tooCostly(what: string, most: number, options: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(`The request asks for too much: ${what}, at most ${most}`, {
    ...options,
    extensions: { code: 'TOO_COSTLY', [costly]: true, http: { status: 400 } },
  });
}
