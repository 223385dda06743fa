import { type EntityClass, EntitySchema } from '@mikro-orm/core';

/** What a definition says of a property before any ORM has been opened: enough to draw the GraphQL schema. */
export interface DefinedProperty {
  readonly name: string;
  readonly kind: string;
  readonly type: unknown;
  readonly nullable?: boolean;
  readonly enum?: boolean;
  readonly length?: number;
  readonly columnTypes?: readonly string[];
  readonly entity?: () => unknown;
  readonly mappedBy?: string;
}

/** Looks a property up in the entity's definition. Errors when the entity or property is unknown. */
export function definedProperty(entity: EntityClass<object>, name: string): DefinedProperty {
  const schema = EntitySchema.REGISTRY.get(entity);
  if (!schema) throw new Error(`${entity.name} is not an entity: define it with defineEntity and setClass.`);
  schema.init();
  const properties = schema.meta.properties as unknown as Readonly<Record<string, DefinedProperty>>;
  const found = properties[name];
  if (!found) throw new Error(`${entity.name} has no property ${name}.`);
  return found;
}

/** The entity that a relation leads to. */
export function relatedEntity(entity: EntityClass<object>, name: string): EntityClass<object> {
  const property = definedProperty(entity, name);
  if (!property.entity) throw new Error(`${entity.name}.${name} is no relation.`);
  return property.entity() as EntityClass<object>;
}
