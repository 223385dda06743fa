import {
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Context } from '../context.ts';
import { byAlias } from '../node.ts';
import { specOf } from './field-spec.ts';
import { member } from './make-row.ts';
import { type Selecting, selectedOn } from './selection.ts';

/** Turns what a root field gave into what its answer says; throws NotPlain where the executor must have its say. */
export type Complete = (value: unknown, context: Context) => unknown;

/** Something that only the executor answers rightly: an error, a null where none may be, a promise, a union. */
export class NotPlain extends Error {}

type Resolve = (row: unknown, args: object, context: Context, info: { fieldName: string }) => unknown;

/**
 * Compiles a selection to a function that does what the executor does with rows that the planner made: reads each value
 * under its response key, serialises it, and puts the object together, without a look-up, an info object and a call
 * for each field of each row. Null when the selection holds a field whose resolver the planner doesn't know.
 */
export function compileComplete(
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  selecting: Selecting,
): Complete | null {
  const writer = new Writer(selecting);
  const text = writer.value(type, nodes, 'v');
  if (text === null) return null;
  const build = new Function('k', 'leaf', 'fail', `return (v,c)=>${text}`);
  return build(writer.known, leaf, fail) as Complete;
}

function fail(): never {
  throw new NotPlain();
}

/** A scalar or enum as the answer shows it. Nothing that it throws is lost: the executor meets it again. */
function leaf(type: GraphQLLeafType, value: unknown): unknown {
  if (value instanceof Promise || typeof value === 'function') fail();
  const shown = type.serialize(value);
  return shown ?? fail();
}

/** Writes the text of the function; what it cannot write out stands in `known`, by number. */
class Writer {
  readonly known: unknown[] = [];
  readonly #selecting: Selecting;
  #names = 0;

  constructor(selecting: Selecting) {
    this.#selecting = selecting;
  }

  value(type: GraphQLOutputType, nodes: readonly FieldNode[], place: string): string | null {
    const inner = this.#present(getNullableType(type) as GraphQLOutputType, nodes, place);
    return inner && `(${place}==null?${isNonNullType(type) ? 'fail()' : 'null'}:${inner})`;
  }

  #present(type: GraphQLOutputType, nodes: readonly FieldNode[], place: string): string | null {
    if (isListType(type)) {
      const item = this.#name();
      const inner = this.value(type.ofType as GraphQLOutputType, nodes, item);
      return inner && `(Array.isArray(${place})?${place}.map((${item})=>${inner}):fail())`;
    }
    if (isLeafType(type)) return this.#leaf(type, place);
    return isObjectType(type) ? this.#object(type, nodes, place) : null;
  }

  /** Texts are most of an answer, and a text is what its scalar makes of it. */
  #leaf(type: GraphQLLeafType, place: string): string {
    const called = `leaf(${this.#keep(type)},${place})`;
    const isText = type.name === 'String' || type.name === 'ID';
    return isText ? `(typeof ${place}==='string'?${place}:${called})` : called;
  }

  #object(type: GraphQLObjectType, nodes: readonly FieldNode[], place: string): string | null {
    const members: string[] = [];
    const row = this.#name();
    for (const [key, fields] of selectedOn(type, nodes, this.#selecting)) {
      const text = this.#field(type, key, fields, row);
      if (text === null) return null;
      members.push(member(key, text));
    }
    return `((${row})=>typeof ${row}!=='object'||typeof ${row}.then==='function'?fail():({${members.join(',')}}))(${place})`;
  }

  #field(type: GraphQLObjectType, key: string, fields: readonly FieldNode[], row: string): string | null {
    const name = fields[0]!.name.value;
    if (name === '__typename') return JSON.stringify(type.name);
    const field = type.getFields()[name];
    const given = field && this.#given(field, key, row);
    if (!field || !given) return null;
    const each = this.#name();
    const inner = this.value(field.type, fields, each);
    return inner && `((${each})=>${inner})(${given})`;
  }

  /** What the field's resolver would give: all but derived values stand in the row. */
  #given(field: ReturnType<GraphQLObjectType['getFields']>[string], key: string, row: string): string | null {
    const { extensions, resolve, name } = field;
    // Wrapped by something, so there is more to it than its value.
    if (extensions.pothosResolveWrapped !== false) return null;
    if (!resolve) return `${row}[${JSON.stringify(name)}]`;
    if (typeof extensions.pothosExposedField === 'string')
      return `${row}[${JSON.stringify(extensions.pothosExposedField)}]`;
    const spec = specOf(field);
    if (spec?.kind === 'derived')
      return `${this.#keep(resolve as Resolve)}(${row},{},c,{fieldName:${JSON.stringify(name)}})`;
    return spec || resolve === byAlias ? `${row}[${JSON.stringify(key)}]` : null;
  }

  #keep(thing: unknown): string {
    return `k[${this.known.push(thing) - 1}]`;
  }

  #name(): string {
    this.#names += 1;
    return `x${this.#names}`;
  }
}
