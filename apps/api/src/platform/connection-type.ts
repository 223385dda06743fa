import type { EntityClass } from '@mikro-orm/core';
import { plannedField } from './house-plugin.ts';
import { byAlias, type pageInfoType } from './node.ts';
import type { Pothos } from './pothos.ts';
import type { Made } from './read/plan.ts';

/** Draws the connection and edge of an entity's type as Relay knows them, with `nodes` for who wants no edges. */
export function connectionType(
  pothos: Pothos,
  name: string,
  entity: EntityClass<object>,
  pageInfo: ReturnType<typeof pageInfoType>,
) {
  const resolve = byAlias as never;
  const node = entity as never;
  const edge = pothos.objectRef<Made>(`${name}Edge`).implement({
    fields: (t) => ({
      cursor: t.string({ resolve }),
      node: t.field({ type: node, extensions: plannedField, resolve }),
    }),
  });
  return pothos.objectRef<Made>(`${name}Connection`).implement({
    fields: (t) => ({
      edges: t.field({ type: [edge], resolve }),
      nodes: t.field({ type: [node], extensions: plannedField, resolve }),
      pageInfo: t.field({ type: pageInfo, resolve }),
      totalCount: t.int({ resolve }),
    }),
  });
}
