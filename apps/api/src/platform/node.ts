import type { EntityClass } from '@mikro-orm/core';
import { pothos } from './pothos.ts';
import type { Made } from './read/plan.ts';
import { plannedField } from './root-fields.ts';

/** Key under which a row says its type where GraphQL can't know it: in unions and behind `Node`. */
export const typeName = Symbol('typeName');

export const typeNameIn = (value: object): string | undefined => (value as { [typeName]?: string })[typeName];

/** Every entity type: it has an id. */
export const NodeType = pothos.interfaceRef<Made>('Node');
NodeType.implement({
  fields: (t) => ({ id: t.id({ resolve: (row, _args, _context, info) => row[info.path.key] as string }) }),
  resolveType: (row) => typeNameIn(row),
});

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export const PageInfoType = pothos.objectRef<PageInfo>('PageInfo');
PageInfoType.implement({
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage'),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
    startCursor: t.exposeString('startCursor', { nullable: true }),
    endCursor: t.exposeString('endCursor', { nullable: true }),
  }),
});

const connections = new Map<string, ReturnType<typeof connectionType>>();

/** The connection type of an entity's type; all lists of teachers share one. */
export function connectionOf(name: string, node: EntityClass<object>) {
  const before = connections.get(name) ?? connectionType(name, node);
  connections.set(name, before);
  return before;
}

function connectionType(name: string, node: EntityClass<object>) {
  const edge = pothos.objectRef<Made>(`${name}Edge`);
  edge.implement({
    fields: (t) => ({
      cursor: t.string({ resolve: (row, _args, _context, info) => row[info.path.key] as string }),
      node: t.field({ type: node as never, extensions: plannedField, resolve: byAlias as never }),
    }),
  });
  const connection = pothos.objectRef<Made>(`${name}Connection`);
  connection.implement({
    fields: (t) => ({
      edges: t.field({ type: [edge], resolve: byAlias as never }),
      nodes: t.field({ type: [node] as never, extensions: plannedField, resolve: byAlias as never }),
      pageInfo: t.field({ type: PageInfoType, resolve: byAlias as never }),
      totalCount: t.int({ resolve: byAlias as never }),
    }),
  });
  return connection;
}

/** The resolver of everything the planner reads: the value already stands under the response key. */
export function byAlias(
  row: Made,
  _args: object,
  _context: object,
  info: { readonly path: { readonly key: string | number } },
) {
  return row[info.path.key];
}
