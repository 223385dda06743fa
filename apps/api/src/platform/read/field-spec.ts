import type { EntityClass } from '@mikro-orm/core';
import type { GraphQLField } from 'graphql';
import type { Context } from '../context.ts';
import type { Level } from './scope.ts';
import type { Where } from './where.ts';

export type Direction = 'asc' | 'desc';

/** Columns of the entity in order; the id is always added last, in the direction of the first. */
export type Order = readonly { readonly property: string; readonly direction: Direction }[];

/** A condition that is fixed, or made from the arguments and the request. */
export type WhereFrom = (args: Readonly<Record<string, unknown>>, context: Context) => Where | undefined;

/** A condition and the level at which rows must be seen for it. */
export interface Asked {
  readonly where: Where | undefined;
  readonly level: Level;
}

/** How a connection is filtered and sorted. */
export interface PageSpec {
  /** What the arguments ask of a row, and the level at which it must be seen to be asked. */
  readonly asked: (args: Readonly<Record<string, unknown>>, context: Context) => Asked;
  readonly sorts: Readonly<Record<string, { readonly property: string; readonly atLeast: Level }>>;
  readonly defaultSort: string;
  readonly defaultDescending: boolean;
}

/** What the planner must do for a field of an entity type; it rides on the GraphQL field as an extension. */
export type FieldSpec =
  | { readonly kind: 'column'; readonly property: string }
  | { readonly kind: 'derived'; readonly needs: readonly string[] }
  | { readonly kind: 'relation'; readonly property: string }
  | { readonly kind: 'part'; readonly level: Level }
  | { readonly kind: 'may'; readonly level: Level }
  | {
      readonly kind: 'list';
      readonly target: EntityClass<object>;
      readonly by: string;
      readonly where: WhereFrom;
      readonly order: Order;
      readonly limit: number;
    }
  | {
      readonly kind: 'connection';
      readonly target: EntityClass<object>;
      readonly by: string;
      readonly page: PageSpec;
    }
  | {
      readonly kind: 'count' | 'exists';
      readonly target: EntityClass<object>;
      readonly by: string;
      readonly where: WhereFrom;
      readonly beyondScope: boolean;
    };

const specKey = 'read';

export const withSpec = (spec: FieldSpec) => ({ [specKey]: spec });

export function specOf(field: GraphQLField<unknown, unknown>): FieldSpec | undefined {
  return field.extensions[specKey] as FieldSpec | undefined;
}
