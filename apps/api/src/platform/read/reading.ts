import type { GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { Row } from './plan.ts';
import { readRowsIn } from './read-rows.ts';
import type { Scribe } from './sql.ts';

/** One pass of the planner for one request. */
export interface Reading {
  readonly context: Context;
  readonly viewer: Context['viewer'];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly schema: GraphQLSchema;
}

/** Sends a statement on the request's shortest way to the database; without one through its entity manager. */
export function send({ context }: Reading, sql: string, scribe: Scribe): Promise<readonly Row[]> {
  context.onStatement?.(sql, scribe.params);
  const readRows = context.readRows ?? readRowsIn(context.em);
  return readRows(sql, scribe.params);
}
