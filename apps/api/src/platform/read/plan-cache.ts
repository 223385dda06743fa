import { type GraphQLResolveInfo, type GraphQLSchema, type OperationDefinitionNode, visit } from 'graphql';

interface Known {
  /** The variables on which `@skip` and `@include` hang. */
  readonly switches: readonly string[];
  readonly plans: Map<string, unknown>;
}

/** Plans live as long as their parsed document; the server keeps parsed documents in a store of bounded size. */
const known = new WeakMap<GraphQLSchema, WeakMap<OperationDefinitionNode, Known>>();

/** The plan of the field being resolved, compiled when its document is new or its directives fall differently. */
export function plannedOnce<T>(info: GraphQLResolveInfo, typeName: string, compile: () => T): T {
  const { switches, plans } = knownOf(info);
  let key = typeName;
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev) {
    if (typeof at.key === 'string') key += ` ${at.typename}.${at.key}`;
  }
  for (const name of switches) key += ` ${String(info.variableValues[name])}`;
  const before = plans.get(key);
  if (before) return before as T;
  const plan = compile();
  plans.set(key, plan);
  return plan;
}

function knownOf(info: GraphQLResolveInfo): Known {
  const operations = known.get(info.schema) ?? new WeakMap<OperationDefinitionNode, Known>();
  known.set(info.schema, operations);
  const before = operations.get(info.operation);
  if (before) return before;
  const fresh: Known = { switches: switchesOf(info), plans: new Map() };
  operations.set(info.operation, fresh);
  return fresh;
}

function switchesOf(info: GraphQLResolveInfo): string[] {
  const names = new Set<string>();
  for (const node of [info.operation, ...Object.values(info.fragments)]) {
    visit(node, {
      Directive(directive) {
        for (const { value } of directive.arguments ?? [])
          if (value.kind === 'Variable') names.add(value.name.value);
      },
    });
  }
  return [...names];
}
