import type { EntityClass } from '@mikro-orm/core';
import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';

const entityKey = 'entity';

/** Marks a GraphQL type as an entity's. */
export const ofEntity = (entity: EntityClass<object>) => ({ [entityKey]: entity });

interface Extended {
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** Whether the planner makes the values of this type. */
export const isEntityType = ({ extensions }: Extended): boolean => extensions?.[entityKey] !== undefined;

const known = new WeakMap<GraphQLSchema, ReadonlyMap<EntityClass<object>, GraphQLObjectType>>();

/** The GraphQL types of entities in a schema. */
export function entityTypes(schema: GraphQLSchema): ReadonlyMap<EntityClass<object>, GraphQLObjectType> {
  const before = known.get(schema);
  if (before) return before;
  const types = new Map<EntityClass<object>, GraphQLObjectType>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type) && isEntityType(type))
      types.set(type.extensions[entityKey] as EntityClass<object>, type);
  }
  known.set(schema, types);
  return types;
}

export function typeOfEntity(schema: GraphQLSchema, entity: EntityClass<object>): GraphQLObjectType {
  const type = entityTypes(schema).get(entity);
  if (!type) throw new Error(`${entity.name} has no GraphQL type in this schema.`);
  return type;
}
