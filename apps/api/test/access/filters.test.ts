import type { EntityClass } from '@mikro-orm/core';
import { may, type Permission } from '@qinglan/domain/access/permission';
import { levelReaches, type VisibilityLevel } from '@qinglan/domain/access/visibility-level';
import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  parse,
} from 'graphql';
import { beforeAll, expect, test } from 'vitest';
import { schema } from '../../src/schema.ts';
import { testDatabase } from '../database.ts';
import { type Asking, asking } from './asking.ts';
import { filterLevels, sortLevels } from './filter-levels.ts';
import { rowsBehind } from './graph.ts';
import { levelOf } from './oracle.ts';
import { personOf, type SignedInCity, signedInCity } from './signed-in.ts';
import { wideCity } from './wide-city.ts';

let ask: Asking;
let city: SignedInCity;
beforeAll(async () => {
  const database = await testDatabase();
  city = await signedInCity(database);
  ask = asking(database, schema);
});

type Field = GraphQLField<unknown, unknown>;

/** A list that can be filtered or sorted: at the root, or below the rows of a root list. */
interface Place {
  readonly name: string;
  readonly field: Field;
  readonly needs: Permission;
  /** Puts a selection of this list into a query. */
  readonly within: (selection: string) => string;
}

const pagesOf = (fields: Readonly<Record<string, Field>>) =>
  Object.values(fields).filter((field) => rowsBehind(field)?.paged);

const places = pagesOf(schema.getQueryType()!.getFields()).flatMap((root): Place[] => {
  const needs = root.extensions.needs as Permission;
  const below = pagesOf(rowsBehind(root)!.type.getFields()).map((field): Place => {
    const within = (selection: string) => `{ ${root.name}(first: 200) { nodes { ${selection} } } }`;
    return { name: `${root.name}.${field.name}`, field, needs, within };
  });
  return [{ name: root.name, field: root, needs, within: (selection) => `{ ${selection} }` }, ...below];
});

const inputOf = ({ field }: Place, name: 'filter' | 'sort') => {
  const type = field.args.find((arg) => arg.name === name)?.type;
  return type && (getNamedType(type) as GraphQLInputObjectType);
};

/** Values of a filter field that, together, every row answers to one of. */
function valuesOf(name: string, given: GraphQLInputType): readonly string[] {
  const type = getNullableType(given);
  const ids = (rows: object) => Object.values(rows as Record<string, { id: string }>).map(({ id }) => id);
  const known: Readonly<Record<string, readonly string[]>> = {
    text: ['"林静"', '"陈小雨"', '"幼儿园"', '"south"'],
    employeeNumber: ['"G1"', '"G2"'],
    teachingSinceFrom: ['"1950-01"'],
    teachingSinceTo: ['"2026-12"'],
    districts: [JSON.stringify(ids(wideCity.district))],
    kindergartens: [JSON.stringify(ids(wideCity.kindergartens))],
    programme: ids(wideCity.programmes).map((id) => `"${id}"`),
    partnership: ids(wideCity.partnerships).map((id) => `"${id}"`),
    record: [
      ...ids(wideCity.users),
      ...ids(wideCity.teachers),
      ...new Set(wideCity.attachments.map(({ record }) => record)),
    ].map((id) => `"${id}"`),
    run: ids(wideCity.matchRuns).map((id) => `"${id}"`),
    mentor: ids(wideCity.teachers).map((id) => `"${id}"`),
    mentee: ids(wideCity.teachers).map((id) => `"${id}"`),
    scoreMost: ['10000'],
    recordType: ['"teacher"', '"user"', '"kindergarten"', '"district"'],
    actions: ['["made"]'],
    rounds: ['[1, 2]'],
  };
  if (known[name]) return known[name];
  const named = getNamedType(type);
  if (isListType(type) && isEnumType(named)) return enumLists(name, named);
  // False asks nothing.
  if (named.name === 'Boolean') return ['true'];
  throw new Error(`Say which values ${name} is asked with.`);
}

/** All at once where one is enough to be found; gaps must all be there, so each alone. */
const enumLists = (name: string, type: GraphQLEnumType): readonly string[] => {
  const values = type.getValues().map((value) => value.name);
  return name === 'gaps' ? values.map((value) => `[${value}]`) : [`[${values.join(' ')}]`];
};

function idsIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(idsIn);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([key, value]) => (key === 'id' ? [value as string] : idsIn(value)));
}

const lookers = [
  'city',
  'south',
  'assisted',
  'mentee',
  'cityObserver',
  'southObserver',
  'principalAndMentor',
] as const;

/** Asks a list with these arguments as everybody who may, and gives what was found by somebody who knew it too little. */
async function foundTooFar(place: Place, args: string, least: VisibilityLevel) {
  const document = parse(place.within(`${place.field.name}(first: 200, ${args}) { nodes { id } }`));
  const { type } = rowsBehind(place.field)!;
  const entity = (type as GraphQLObjectType).extensions.entity as EntityClass<object>;
  const rows = new Map(city.world.get(entity)!.map((row) => [row.id, row]));
  const tooFar: string[] = [];
  let found = 0;
  for (const username of lookers.filter((each) => may(city.viewers[each].roles, place.needs))) {
    const { data, errors } = await ask(city.viewers[username], document);
    expect(errors).toEqual([]);
    for (const id of idsIn(data)) {
      found += 1;
      const level = levelOf(city.world, personOf(username), entity, rows.get(id)!);
      if (!levelReaches(level, least)) tooFar.push(`${username} found ${id}, seen at level ${level}`);
    }
  }
  return { found, tooFar };
}

const filters = places.flatMap((place) => {
  const input = inputOf(place, 'filter');
  return Object.values(input?.getFields() ?? {}).map(
    ({ name, type }) => [place.name, name, place, input!.name, type] as const,
  );
});

test.each(filters)('%s finds nothing by %s that is hidden', async (_place, name, place, input, type) => {
  const least = filterLevels[input]?.[name];
  if (!least) throw new Error(`Say at which level ${input}.${name} may find a row.`);
  let found = 0;
  for (const value of valuesOf(name, type)) {
    const result = await foundTooFar(place, `filter: { ${name}: ${value} }`, least);
    expect(result.tooFar, value).toEqual([]);
    found += result.found;
  }
  expect(found).toBeGreaterThan(0);
});

const sorts = places.flatMap((place) => {
  const input = inputOf(place, 'sort');
  const by = input && (getNamedType(input.getFields().by!.type) as GraphQLEnumType);
  return (by?.getValues() ?? []).map(({ name }) => [place.name, name, place, input!.name] as const);
});

test.each(sorts)('%s is sorted by %s only as far as that is shown', async (_place, name, place, input) => {
  const least = sortLevels[input]?.[name];
  if (!least) throw new Error(`Say at which level ${input}.${name} may sort a row.`);
  const { found, tooFar } = await foundTooFar(place, `sort: { by: ${name} }`, least);
  expect(tooFar).toEqual([]);
  expect(found).toBeGreaterThan(0);
});

test('a list asked for the wrong level is caught', async () => {
  const teachers = places.find(({ name }) => name === 'teachers')!;
  expect((await foundTooFar(teachers, 'filter: { posts: [teacher] }', 'read')).tooFar).not.toEqual([]);
});
