import type { EntityClass, FilterQuery } from '@mikro-orm/core';
import {
  type FieldKind,
  type InputFieldMap,
  type InputShapeFromFields,
  RootFieldBuilder,
  type SchemaTypes,
} from '@pothos/core';
import type { Permission } from '@qinglan/domain/access/permission';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from './context.ts';
import { notFound } from './errors.ts';
import { houseOf } from './house.ts';
import { plannedField } from './house-plugin.ts';
import { asWhere, orderFrom, pageArgs, pageSpec } from './page-spec.ts';
import { readList, readPage, readRow } from './read/read-root.ts';
import type { Draw } from './row-fields.ts';
import type { OrderOf, PageOptions } from './row-types.ts';

/** Who may use a root field. Below the root it is left out: the field above has said it. */
export interface Access {
  readonly can?: Permission;
  readonly authScopes?:
    | { readonly anyone: true }
    | { readonly signedIn: true }
    | { readonly passwordDue: true };
}

interface ManyOptions<E, Parent, Args extends InputFieldMap> extends Access {
  readonly args?: Args;
  readonly where?: (
    parent: Parent,
    args: InputShapeFromFields<Args>,
    context: Context,
  ) => FilterQuery<E> | undefined;
  readonly orderBy?: OrderOf<E>;
  readonly description?: string;
}

declare global {
  export namespace PothosSchemaTypes {
    interface RootFieldBuilder<Types extends SchemaTypes, ParentShape, Kind extends FieldKind = FieldKind> {
      /** One row by its id; unknown, malformed and invisible ids are NOT_FOUND. */
      row<E extends object>(
        entity: EntityClass<E>,
        options?: Access & { readonly description?: string },
      ): FieldRef<Types, unknown, Kind>;
      /** A page of the rows that the viewer sees. */
      rows<E extends object, F = unknown>(
        entity: EntityClass<E>,
        options?: Access & PageOptions<E, F>,
      ): FieldRef<Types, unknown, Kind>;
      /** All rows that the viewer sees and `where` allows, without pages; at most `limit` (200). */
      all<E extends object, Args extends InputFieldMap = Record<never, never>>(
        entity: EntityClass<E>,
        options?: ManyOptions<E, ParentShape, Args> & { readonly limit?: number },
      ): FieldRef<Types, unknown, Kind>;
      /** The first row that `where` allows; null when there is none, or NOT_FOUND when `nullable` is false. */
      one<E extends object, Args extends InputFieldMap = Record<never, never>>(
        entity: EntityClass<E>,
        options: ManyOptions<E, ParentShape, Args> & { readonly nullable?: boolean },
      ): FieldRef<Types, unknown, Kind>;
    }
  }
}

/** What a field asks of the viewer, as the authorisation plugin wants it. */
export function accessIn({ can, authScopes }: Access): { authScopes?: object } {
  if (can && authScopes) throw new Error('A field says once who may use it: can, or authScopes.');
  if (can) return { authScopes: { can } };
  return authScopes ? { authScopes } : {};
}

type Info = GraphQLResolveInfo;
type Args = Readonly<Record<string, unknown>>;
const prototype = RootFieldBuilder.prototype as unknown as Record<string, unknown>;

prototype.row = function row(
  this: Draw,
  entity: EntityClass<object>,
  options: Access & { description?: string } = {},
) {
  return this.field({
    ...accessIn(options),
    description: options.description,
    type: entity,
    extensions: plannedField,
    args: houseOf(this.builder).pothos.args((t) => ({ id: t.field({ type: 'ID', required: true }) })),
    resolve: async (_parent: unknown, { id }: { id: string }, context: Context, info: Info) => {
      const found = await readRow(entity, id, context, info);
      if (!found) throw notFound();
      return found;
    },
  });
};

prototype.rows = function rows(
  this: Draw,
  entity: EntityClass<object>,
  options: Access & PageOptions<never> = {},
) {
  const page = pageSpec(options);
  const house = houseOf(this.builder);
  return this.field({
    ...accessIn(options),
    description: options.description,
    type: house.connection(entity, 'A root field'),
    args: pageArgs(house, house.typeNameOf(entity, 'A root field'), options),
    resolve: (_parent: unknown, args: Args, context: Context, info: Info) =>
      readPage(entity, page, args, context, info),
  });
};

type Many = ManyOptions<never, unknown, InputFieldMap> & { limit?: number; nullable?: boolean };

function wantedBy({ where, orderBy, limit }: Many, parent: unknown, args: Args, context: Context) {
  return {
    where: asWhere(where?.(parent, args as never, context)),
    order: orderFrom(orderBy as Record<string, 'asc' | 'desc'> | undefined),
    limit: limit ?? 200,
  };
}

prototype.all = function all(this: Draw, entity: EntityClass<object>, options: Many = {}) {
  return this.field({
    ...accessIn(options),
    description: options.description,
    type: [entity],
    extensions: plannedField,
    args: options.args,
    resolve: (parent: unknown, args: Args, context: Context, info: Info) =>
      readList(entity, wantedBy(options, parent, args, context), context, info),
  });
};

prototype.one = function one(this: Draw, entity: EntityClass<object>, options: Many) {
  const nullable = options.nullable ?? true;
  return this.field({
    ...accessIn(options),
    description: options.description,
    type: entity,
    nullable,
    extensions: plannedField,
    args: options.args,
    resolve: async (parent: unknown, args: Args, context: Context, info: Info) => {
      const [row] = await readList(
        entity,
        wantedBy({ ...options, limit: 1 }, parent, args, context),
        context,
        info,
      );
      if (!row && !nullable) throw notFound();
      return row ?? null;
    },
  });
};
