import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../context.ts';
import { type Complete, compileComplete } from './complete.ts';
import { plannedOnce } from './plan-cache.ts';
import { selectedOn } from './selection.ts';

/** A query as it was asked. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

interface Root {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly field: GraphQLField<unknown, unknown>;
  readonly complete: Complete;
}

type Info = Pick<
  GraphQLResolveInfo,
  'schema' | 'operation' | 'fragments' | 'variableValues' | 'rootValue' | 'path'
>;

/**
 * The data of a query whose every field the planner reads, put together without the executor: asking each field of each
 * row for its value costs more than fetching the rows. Null for all else, and as soon as anything is out of the
 * ordinary, an error, a null where none may be: then the executor answers from the beginning, so that there is one place
 * that knows what an error does to an answer. Only queries come here; asking them twice changes nothing.
 */
export async function plainAnswer(
  question: Question,
  context: Context,
): Promise<Record<string, unknown> | null> {
  const info = infoOf(question);
  const roots = info && plannedOnce(info as GraphQLResolveInfo, '', () => rootsOf(info) ?? none);
  if (!roots || roots === none) return null;
  try {
    const values = await Promise.all(roots.map((root) => answerOf(root, info, context)));
    return Object.fromEntries(roots.map(({ key }, index) => [key, values[index]]));
  } catch {
    return null;
  }
}

/** A document that the executor must answer is remembered as such. */
const none: readonly Root[] = [];

function infoOf({ schema, document, operation, variables }: Question): Info | null {
  if (operation.operation !== 'query') return null;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (!coerced) return null;
  const fragments = fragmentsOf(document);
  return { schema, operation, fragments, variableValues: coerced, rootValue: undefined, path: noPath };
}

const noPath = undefined as unknown as GraphQLResolveInfo['path'];
const fragmentsIn = new WeakMap<DocumentNode, Record<string, FragmentDefinitionNode>>();

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const before = fragmentsIn.get(document);
  if (before) return before;
  const found = document.definitions.flatMap((node) =>
    node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
  );
  const fragments = Object.fromEntries(found);
  fragmentsIn.set(document, fragments);
  return fragments;
}

/** What is asked of the root, or null when the executor must answer. */
function rootsOf(info: Info): readonly Root[] | null {
  const type = info.schema.getQueryType();
  if (!type) return null;
  const asked = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '' } } as const;
  const roots: Root[] = [];
  for (const [key, nodes] of selectedOn(
    type,
    [{ ...asked, selectionSet: info.operation.selectionSet }],
    info,
  )) {
    const field = type.getFields()[nodes[0]!.name.value];
    const complete = field?.resolve ? compileComplete(field.type, nodes, info) : null;
    if (!field || !complete) return null;
    roots.push({ key, nodes, field, complete });
  }
  return roots;
}

async function answerOf({ key, nodes, field, complete }: Root, info: Info, context: Context) {
  const parentType = info.schema.getQueryType()!;
  const asked: GraphQLResolveInfo = {
    ...info,
    fieldName: field.name,
    fieldNodes: nodes,
    returnType: field.type,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
  };
  const args = getArgumentValues(field, nodes[0]!, info.variableValues);
  return complete(await field.resolve!(undefined, args, context, asked), context);
}
