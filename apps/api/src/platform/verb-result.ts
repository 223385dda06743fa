import type { EntityClass } from '@mikro-orm/core';
import type { GraphQLObjectType, GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { notFound, StaleVersionError } from './errors.ts';
import { typeName, typeNameIn } from './node.ts';
import type { Pothos } from './pothos.ts';
import { typeOfEntity } from './read/entity-types.ts';
import type { Made } from './read/plan.ts';
import { readRow } from './read/read-root.ts';
import { selectedOn } from './read/selection.ts';
import { Refusal, StaleVersion } from './refusal.ts';
import { refusedAs } from './refused-as.ts';

/** An entity's class, or a ref that only its name is known of. */
export type ResultType = EntityClass<object> | { readonly name: string };

const isEntity = (type: ResultType): type is EntityClass<object> => typeof type === 'function';

/** Draws the union of what a verb gives with the ways in which it may not: a record may also be stale. */
export function resultUnion(
  pothos: Pothos,
  name: string,
  type: ResultType,
  [refusal, stale]: readonly [object, object],
) {
  const types = isEntity(type) ? [type, refusal, stale] : [type, refusal];
  return pothos.unionType(name, {
    types: types as never,
    resolveType: (value: object) => {
      if (value instanceof Refusal) return 'Refusal';
      if (value instanceof StaleVersion) return 'StaleVersion';
      return typeNameIn(value) ?? (type as { readonly name: string }).name;
    },
  });
}

/** Does the work and turns its outcome into a member of the union: rows are read again after the commit. */
export async function answered(
  type: ResultType,
  context: Context,
  info: GraphQLResolveInfo,
  work: () => Promise<object>,
): Promise<object> {
  try {
    const result = await work();
    return isEntity(type) ? await reread(type, (result as { id: string }).id, context, info) : result;
  } catch (error) {
    const problems = refusedAs(error);
    if (problems) return new Refusal(problems);
    if (error instanceof StaleVersionError) return stale(error, context, info);
    throw error;
  }
}

async function reread(entity: EntityClass<object>, id: string, context: Context, info: GraphQLResolveInfo) {
  const row = await readRow(entity, id, context, info);
  if (!row) throw notFound();
  return named(row, entity, info);
}

function named(row: Made, entity: EntityClass<object>, info: GraphQLResolveInfo): Made {
  return Object.assign(row, { [typeName]: typeOfEntity(info.schema, entity).name });
}

/** The row as it is now, with what was selected of `StaleVersion.current`, under whatever alias. */
async function stale({ entity, id }: StaleVersionError, context: Context, info: GraphQLResolveInfo) {
  const type = info.schema.getType('StaleVersion') as GraphQLObjectType;
  const fields = [...selectedOn(type, info.fieldNodes, info).values()]
    .flat()
    .filter((node) => node.name.value === 'current');
  const row = await readRow(entity, id, context, info, fields, ' now');
  if (!row) throw notFound();
  return new StaleVersion(named(row, entity, info));
}
