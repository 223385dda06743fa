import type { EntityClass } from '@mikro-orm/core';

const names = new Map<EntityClass<object>, string>();

/** Notes that an entity has a GraphQL type; an entity has one. */
export function registerType(entity: EntityClass<object>, typeName: string): void {
  if (names.has(entity)) throw new Error(`${entity.name} has a GraphQL type already.`);
  names.set(entity, typeName);
}

/** The name of an entity's GraphQL type. `from` says who asks, for the sentence when there is none. */
export function typeNameOf(entity: EntityClass<object>, from: string): string {
  const name = names.get(entity);
  if (name === undefined) {
    throw new Error(
      `${from} leads to ${entity.name}, which has no GraphQL type: give it one with builder.entity.`,
    );
  }
  return name;
}

export const isRegistered = (entity: EntityClass<object>): boolean => names.has(entity);
export const registeredNames = (): ReadonlySet<string> => new Set(names.values());
