import { GraphQLError, type GraphQLErrorOptions } from 'graphql';

/** A request that asks for more than one request may; reported before anything of it runs. */
export function tooCostly(what: string, most: number, options: GraphQLErrorOptions = {}): GraphQLError {
  return new GraphQLError(`The request asks for too much: ${what}, at most ${most}`, {
    ...options,
    extensions: { code: 'TOO_COSTLY', http: { status: 400 } },
  });
}
