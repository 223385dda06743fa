import type { EntityClass, EntityMetadata } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { CompiledQuery } from 'kysely';
import type { Context } from '../context.ts';
import type { Row } from './plan.ts';
import type { Scribe } from './sql.ts';

/** One pass of the planner for one request. */
export interface Reading {
  readonly context: Context;
  readonly viewer: Context['viewer'];
  readonly variables: Readonly<Record<string, unknown>>;
  readonly schema: GraphQLSchema;
}

/** Sends a statement through the ORM's own connection; inside a transaction through that one. */
export async function send({ context }: Reading, sql: string, scribe: Scribe): Promise<readonly Row[]> {
  context.onStatement?.(sql, scribe.params);
  const { rows } = await context.em.getKysely().executeQuery<Row>(CompiledQuery.raw(sql, scribe.params));
  return rows;
}

export function metaOf({ context }: Reading, entity: EntityClass<object>): EntityMetadata {
  return context.em.getMetadata().get(entity) as EntityMetadata;
}
