import type { Pothos } from './pothos.ts';
import type { Made } from './read/plan.ts';

/** Key under which a row says its type where GraphQL can't know it: in unions and behind `Node`. */
export const typeName = Symbol('typeName');

export const typeNameIn = (value: object): string | undefined => (value as { [typeName]?: string })[typeName];

interface Asked {
  readonly path: { readonly key: string | number };
}

/** The resolver of everything the planner reads: the value already stands under the response key. */
export function byAlias(row: Made, _args: object, _context: object, info: Asked): unknown {
  return row[info.path.key];
}

/** Every entity type that is a record of its own: it has an id. */
export function nodeType(pothos: Pothos) {
  const node = pothos.interfaceRef<Made>('Node');
  node.implement({
    fields: (t) => ({
      id: t.id({ resolve: (row, args, context, info) => byAlias(row, args, context, info) as string }),
    }),
    resolveType: (row) => typeNameIn(row),
  });
  return node;
}

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export function pageInfoType(pothos: Pothos) {
  return pothos.objectRef<PageInfo>('PageInfo').implement({
    fields: (t) => ({
      hasNextPage: t.exposeBoolean('hasNextPage'),
      hasPreviousPage: t.exposeBoolean('hasPreviousPage'),
      startCursor: t.exposeString('startCursor', { nullable: true }),
      endCursor: t.exposeString('endCursor', { nullable: true }),
    }),
  });
}
