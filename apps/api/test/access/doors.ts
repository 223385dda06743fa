import { type Permission, permissions } from '@qinglan/domain/access/permission';
import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
  parse,
} from 'graphql';

/** A root field: the only ways into the programme. */
export interface Door {
  /** 'Query.teacher' */
  readonly name: string;
  readonly field: GraphQLField<unknown, unknown>;
  readonly verb: boolean;
  /** What the schema says that it takes; undefined for the few that ask no permission. */
  readonly needs: Permission | undefined;
  readonly document: DocumentNode;
}

/** Doors that stand open to strangers, and those that stay open while a password must be changed. */
export const openDoors = ['Query.installation', 'Query.viewer', 'Mutation.signIn', 'Mutation.setUp'];
export const passwordDueDoors = ['Mutation.changePassword', 'Mutation.signOut', 'Mutation.signOutEverywhere'];

/** All root fields of a schema, each with a document that gives its arguments as variables. */
export function doorsOf(schema: GraphQLSchema): readonly Door[] {
  const doors = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field): Door => {
      const verb = type === schema.getMutationType();
      const needs = field.extensions.needs as Permission | undefined;
      return { name: `${type!.name}.${field.name}`, field, verb, needs, document: documentOf(field, verb) };
    }),
  );
  if (doors.length === 0) throw new Error('This schema has no way in: there is nothing to test.');
  return doors;
}

function documentOf(field: GraphQLField<unknown, unknown>, verb: boolean): DocumentNode {
  const variables = field.args.map(({ name, type }) => `$${name}: ${String(type)}`);
  const given = field.args.map(({ name }) => `${name}: $${name}`);
  const list = (texts: readonly string[]) => (texts.length > 0 ? `(${texts.join(', ')})` : '');
  return parse(
    `${verb ? 'mutation' : 'query'} ${list(variables)} { ${field.name}${list(given)} ${answerText(getNamedType(field.type))} }`,
  );
}

/** What tells one answer from another: plain fields, and the reasons of a refusal. */
function answerText(type: GraphQLNamedType): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const members = type.getTypes().map((member) => `... on ${member.name} ${answerText(member)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  if (type.name === 'Refusal') return '{ errors { code path facts } }';
  if (!isObjectType(type)) return '{ __typename }';
  const plain = Object.values(type.getFields()).filter(
    (field) => isLeafType(getNamedType(field.type)) && !field.args.some((each) => isNonNullType(each.type)),
  );
  return `{ __typename ${plain.map(({ name }) => name).join(' ')} }`;
}

/** What is wrong with what a door says of itself: every door takes a permission, and a verb never one to read. */
export function labelProblems(doors: readonly Door[]): readonly string[] {
  const free = [...openDoors, ...passwordDueDoors];
  return doors.flatMap(({ name, needs, verb }) => {
    if (free.includes(name))
      return needs === undefined ? [] : [`${name} is listed as free and takes ${needs}`];
    if (needs === undefined) return [`${name} takes no permission and is not listed as free`];
    if (!permissions.includes(needs)) return [`${name} takes ${needs}, which nobody holds`];
    return needs.endsWith(':read') === verb ? [`${name} takes ${needs}`] : [];
  });
}
