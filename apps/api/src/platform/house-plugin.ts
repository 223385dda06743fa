import {
  BasePlugin,
  type PothosOutputFieldConfig,
  type PothosTypeConfig,
  type SchemaTypes,
} from '@pothos/core';
import {
  type GraphQLFieldResolver,
  type GraphQLIsTypeOfFn,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql';
import { noNulCharacters } from './inputs.ts';
import { entityTypes, isEntityType } from './read/entity-types.ts';
import { specOf } from './read/field-spec.ts';

const roots = ['Query', 'Mutation', 'Subscription'];

/** Fields whose resolver calls the planner itself; they may give entity types. */
const planned = 'planned';
export const plannedField = { [planned]: true };

/**
 * Holds every schema to the house's rules while it is built: each root field says who may use it, and an entity type
 * is given by the planner only, since nothing else knows what of a row may be seen.
 */
export class HousePlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    if (!roots.includes(config.kind)) return config;
    const { authScopes } = config.pothosOptions as { authScopes?: Readonly<Record<string, unknown>> };
    if (!authScopes || Object.keys(authScopes).length !== 1) {
      throw new Error(
        `${config.parentType}.${config.name} doesn't say who may use it: give it one of anyone, signedIn, passwordDue or can.`,
      );
    }
    return {
      ...config,
      extensions: { ...config.extensions, ...(authScopes.can ? { needs: authScopes.can } : {}) },
    };
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    if (!roots.includes(config.kind) || Object.keys(config.args).length === 0) return resolver;
    return (parent, args, context, info) => resolver(parent, noNulCharacters(args), context, info);
  }

  /** Rows are plain objects made for one selection, so no class tells their type; unions ask a symbol. */
  override wrapIsTypeOf(
    isTypeOf: GraphQLIsTypeOfFn<unknown, Types['Context']> | undefined,
    config: PothosTypeConfig & { kind: 'Object' },
  ): GraphQLIsTypeOfFn<unknown, Types['Context']> | undefined {
    return isEntityType(config) ? undefined : isTypeOf;
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    const entities = new Set([...entityTypes(schema).values()].map((type) => type.name));
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || entities.has(type.name)) continue;
      for (const field of Object.values(type.getFields())) {
        const gives = getNamedType(field.type).name;
        if (entities.has(gives) && !specOf(field) && field.extensions[planned] !== true) {
          throw new Error(
            `${type.name}.${field.name} gives ${gives} by a resolver of its own: use t.row, t.rows, t.all or t.one.`,
          );
        }
      }
    }
    return schema;
  }
}
