import type { EntityMetadata } from '@mikro-orm/core';
import { type FieldNode, type GraphQLObjectType, getNamedType } from 'graphql';
import { type Compiling, compilePlan } from './compile.ts';
import type { EdgePlan, PagePlan } from './plan.ts';
import { selectedOn } from './selection.ts';

const namedType = (type: GraphQLObjectType, field: string): GraphQLObjectType =>
  getNamedType(type.getFields()[field]!.type) as GraphQLObjectType;

/** Compiles what is selected of a connection; every place that shows rows becomes a shape of the same statement. */
export function compilePage(
  meta: EntityMetadata,
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
  compiling: Compiling,
): PagePlan {
  const shapes: (readonly FieldNode[])[] = [];
  const page = {
    nodes: [] as { key: string; shape: number }[],
    edges: [] as EdgePlan[],
    pageInfo: [] as string[],
    totalCount: [] as string[],
  };
  for (const [key, nodes] of selectedOn(type, fields, compiling.info)) {
    const name = nodes[0]!.name.value;
    if (name === 'nodes') page.nodes.push({ key, shape: shapes.push(nodes) - 1 });
    if (name === 'pageInfo') page.pageInfo.push(key);
    if (name === 'totalCount') page.totalCount.push(key);
    if (name === 'edges') page.edges.push(edgePlan(key, namedType(type, 'edges'), nodes, shapes, compiling));
  }
  return { ...page, plan: compilePlan(meta, namedType(type, 'nodes'), shapes, compiling) };
}

function edgePlan(
  key: string,
  type: GraphQLObjectType,
  fields: readonly FieldNode[],
  shapes: (readonly FieldNode[])[],
  compiling: Compiling,
): EdgePlan {
  const edge = { key, cursors: [] as string[], nodes: [] as { key: string; shape: number }[] };
  for (const [each, nodes] of selectedOn(type, fields, compiling.info)) {
    if (nodes[0]!.name.value === 'cursor') edge.cursors.push(each);
    else if (nodes[0]!.name.value === 'node') edge.nodes.push({ key: each, shape: shapes.push(nodes) - 1 });
  }
  return edge;
}
