import {
  type GraphQLField,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';
import { isEntityType } from '../../src/platform/read/entity-types.ts';
import { type FieldSpec, specOf } from '../../src/platform/read/field-spec.ts';

type Field = GraphQLField<unknown, unknown>;

/** The type of the rows behind a field, if it gives rows: itself, a list of them or a connection. */
export function rowsBehind(field: Field): { type: GraphQLObjectType; paged: boolean } | null {
  const named = getNamedType(field.type);
  if (!isObjectType(named)) return null;
  if (isEntityType(named)) return { type: named, paged: false };
  const nodes = named.name.endsWith('Connection') ? named.getFields().nodes : undefined;
  const type = nodes && getNamedType(nodes.type);
  return type && isObjectType(type) && isEntityType(type) ? { type, paged: true } : null;
}

const needsArguments = (field: Field): boolean =>
  field.args.some(({ type, defaultValue }) => type instanceof GraphQLNonNull && defaultValue === undefined);

/** How a field with rows is asked for, around the selection of a row. */
export const rowsText = (field: Field, paged: boolean, selection: string): string =>
  paged ? `${field.name}(first: 200) { totalCount nodes ${selection} }` : `${field.name} ${selection}`;

/** Whether a relation leads straight back to the row whose list the way has just come through. */
function leadsBack(came: FieldSpec | undefined, goes: FieldSpec | undefined): boolean {
  return !!came && 'by' in came && goes?.kind === 'relation' && came.by === goes.property;
}

/** Fields of one row that a walk has something to say of; of columns the id, and one that stands for a part. */
function asked(type: GraphQLObjectType): readonly Field[] {
  const fields = Object.values(type.getFields()).filter((field) => !needsArguments(field));
  const column =
    fields.find(({ name }) => name === 'id') ?? fields.find((field) => specOf(field)?.kind === 'column');
  return fields.filter(
    (field) => field === column || !['column', 'derived'].includes(specOf(field)?.kind ?? ''),
  );
}

/**
 * What says how far a row is seen, and what lies behind its relations, lists and connections, `depth` of them deep. A
 * way takes no edge twice and never straight back.
 */
export function selectionOf(type: GraphQLNamedType, depth: number, way: readonly Field[] = []): string {
  if (!isObjectType(type)) return '';
  const texts = asked(type).flatMap((field): string[] => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    const rows = rowsBehind(field);
    if (!rows) return [`${field.name} ${selectionOf(named, depth, way)}`];
    const last = way.at(-1);
    if (depth === 0 || way.includes(field) || leadsBack(last && specOf(last), specOf(field))) return [];
    return [rowsText(field, rows.paged, selectionOf(rows.type, depth - 1, [...way, field]))];
  });
  return `{ ${texts.join(' ')} }`;
}
