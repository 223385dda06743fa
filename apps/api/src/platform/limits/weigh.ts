import {
  type ASTNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLInterfaceType,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { assumedListLength, pageSizeDefault, pageSizeMost } from './limits.ts';

/** What a selection asks for, fragments spread out. */
export interface Weight {
  /** Levels of fields below and including this one. */
  readonly depth: number;
  readonly fields: number;
  /** Objects in the answer if every page is full. */
  readonly objects: number;
}

const none: Weight = { depth: 0, fields: 0, objects: 0 };

/**
 * Weighs selections of one document. A fragment is weighed once however often it is spread, so that weighing a
 * document made to be slow is itself quick; a fragment inside itself weighs nothing, another rule reports it.
 */
export class Scale {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #weighed = new Map<string, Weight>();

  constructor(schema: GraphQLSchema, fragments: readonly FragmentDefinitionNode[]) {
    this.#schema = schema;
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  }

  weigh(selectionSet: SelectionSetNode, parent: GraphQLNamedType | undefined): Weight {
    return selectionSet.selections
      .map((selection) => {
        if (selection.kind === Kind.FIELD) return this.#weighField(selection, parent);
        if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#weighFragment(selection.name.value);
        const condition = selection.typeCondition?.name.value;
        return this.weigh(selection.selectionSet, condition ? this.#schema.getType(condition) : parent);
      })
      .reduce(add, none);
  }

  #weighFragment(name: string): Weight {
    const fragment = this.#fragments.get(name);
    const known = this.#weighed.get(name);
    if (known || !fragment) return known ?? none;
    this.#weighed.set(name, none);
    const type = this.#schema.getType(fragment.typeCondition.name.value);
    const weight = this.weigh(fragment.selectionSet, type);
    this.#weighed.set(name, weight);
    return weight;
  }

  #weighField(field: FieldNode, parent: GraphQLNamedType | undefined): Weight {
    const type = fieldType(parent, field.name.value);
    if (!field.selectionSet) return { depth: 1, fields: 1, objects: 0 };
    const below = this.weigh(field.selectionSet, type && getNamedType(type));
    const times = type ? timesOf(field, type) : 1;
    const self = type && isCompositeType(getNamedType(type)) ? 1 : 0;
    return {
      depth: below.depth + 1,
      fields: below.fields + 1,
      objects: Math.min(times * (below.objects + self), Number.MAX_SAFE_INTEGER),
    };
  }
}

function add(one: Weight, other: Weight): Weight {
  return {
    depth: Math.max(one.depth, other.depth),
    fields: one.fields + other.fields,
    objects: one.objects + other.objects,
  };
}

function fieldType(parent: GraphQLNamedType | undefined, name: string): GraphQLOutputType | undefined {
  const hasFields = parent instanceof GraphQLObjectType || parent instanceof GraphQLInterfaceType;
  return hasFields ? parent.getFields()[name]?.type : undefined;
}

/** How many objects a field stands for. A connection carries its page's size; the edges and nodes inside only repeat it. */
function timesOf(field: FieldNode, type: GraphQLOutputType): number {
  if (getNamedType(type).name.endsWith('Connection')) return pageSize(field);
  const isPage = field.name.value === 'edges' || field.name.value === 'nodes';
  return hasList(type) && !isPage ? pageSize(field, assumedListLength) : 1;
}

function hasList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? hasList(type.ofType) : isListType(type);
}

function pageSize(field: FieldNode, otherwise = pageSizeDefault): number {
  const asked = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last');
  return asked ? sizeOf(asked.value, otherwise) : otherwise;
}

function sizeOf(value: ASTNode, otherwise: number): number {
  if (value.kind === Kind.VARIABLE) return pageSizeMost;
  if (value.kind !== Kind.INT) return otherwise;
  // Past the planner's own limit the page is refused there; here it only must not count for less.
  return Math.max(0, Number(value.value));
}
