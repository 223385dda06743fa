import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
} from 'graphql';

/** What the planner needs of a resolver's `info`. */
export type Selecting = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'variableValues'>;

/** Field nodes by response key: the same key may be selected in several places, and its selections add up. */
export type Selected = ReadonlyMap<string, readonly FieldNode[]>;

/** What is selected on `type` below these fields: fragments that apply are opened, directives are obeyed. */
export function selectedOn(type: GraphQLObjectType, nodes: readonly FieldNode[], info: Selecting): Selected {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const node of nodes) collect(type, node.selectionSet?.selections ?? [], info, found, seen);
  return found;
}

function collect(
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  info: Selecting,
  found: Map<string, FieldNode[]>,
  seen: Set<string>,
): void {
  for (const node of selections) {
    if (!included(node, info)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const before = found.get(key);
      if (before) before.push(node);
      else found.set(key, [node]);
    } else if (node.kind === 'InlineFragment') {
      if (applies(type, node.typeCondition?.name.value, info)) {
        collect(type, node.selectionSet.selections, info, found, seen);
      }
    } else if (!seen.has(node.name.value)) {
      seen.add(node.name.value);
      const fragment = info.fragments[node.name.value];
      if (fragment && applies(type, fragment.typeCondition.name.value, info)) {
        collect(type, fragment.selectionSet.selections, info, found, seen);
      }
    }
  }
}

function included(node: SelectionNode, info: Selecting): boolean {
  if (!node.directives || node.directives.length === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if !== false;
}

function applies(type: GraphQLObjectType, condition: string | undefined, info: Selecting): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = info.schema.getType(condition);
  return isAbstractType(named) && info.schema.isSubType(named, type);
}
