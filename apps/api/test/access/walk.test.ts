import type { EntityClass } from '@mikro-orm/core';
import { may, type Permission } from '@qinglan/domain/access/permission';
import { type DocumentNode, type GraphQLObjectType, isObjectType, parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { Grant } from '../../src/modules/accounts/grant.entity.ts';
import { isEntityType } from '../../src/platform/read/entity-types.ts';
import { specOf } from '../../src/platform/read/field-spec.ts';
import { schema } from '../../src/schema.ts';
import { testDatabase } from '../database.ts';
import { type Asking, asking } from './asking.ts';
import { rowsBehind, rowsText, selectionOf } from './graph.ts';
import { listed } from './oracle.ts';
import { personOf, type SignedInCity, signedInCity, type Username, usernames } from './signed-in.ts';
import { Walk } from './walk.ts';
import { wideCity } from './wide-city.ts';

/** Edges taken from a root list, and from a row by its id when no list shows it, or one does. */
const fromLists = 4;
const fromUnlisted = 2;
const fromListed = 1;

let ask: Asking;
let city: SignedInCity;

beforeAll(async () => {
  const database = await testDatabase();
  city = await signedInCity(database);
  ask = asking(database, schema);
});

const queries = Object.values(schema.getQueryType()!.getFields()).flatMap((field) => {
  const rows = rowsBehind(field);
  if (!rows) return [];
  const needs = field.extensions.needs as Permission;
  const one = field.args.some(({ name }) => name === 'id');
  const byId = (depth: number) =>
    parse(`query ($id: ID!) { ${field.name}(id: $id) ${selectionOf(rows.type, depth)} }`);
  const documents = one
    ? [byId(fromListed), byId(fromUnlisted)]
    : [parse(`{ ${rowsText(field, rows.paged, selectionOf(rows.type, fromLists))} }`)];
  return [{ name: field.name, needs, one, type: rows.type, documents }];
});
const lists = queries.filter(({ one }) => !one);
const byId = queries.filter(({ one }) => one);

const entityOf = (type: GraphQLObjectType) => type.extensions.entity as EntityClass<object>;
const allowed = (username: Username, { needs }: { readonly needs: Permission }) =>
  may(city.viewers[username].roles, needs);
const answerOf = async (username: Username, name: string, document: DocumentNode, variables = {}) => {
  const { data, errors } = await ask(city.viewers[username], document, variables);
  expect(errors, name).toEqual([]);
  return (data as Record<string, unknown>)[name];
};

const search = parse('query ($text: String!) { search(text: $text) { id } }');

/** What each user was answered from the root lists, asked once. */
const answered = new Map<Username, readonly { name: string; type: GraphQLObjectType; answer: unknown }[]>();
async function answersOf(username: Username) {
  const before = answered.get(username);
  if (before) return before;
  const answers = [];
  for (const { name, type, documents } of lists.filter((each) => allowed(username, each))) {
    answers.push({ name, type, answer: await answerOf(username, name, documents[0]!) });
  }
  answered.set(username, answers);
  return answers;
}

/** Judges what `seer` was answered by what `judged` may see. */
async function walked(seer: Username, judged: Username): Promise<Walk> {
  const walk = new Walk(city.world, personOf(judged));
  for (const { name, type, answer } of await answersOf(seer))
    walk.list(type, answer, walk.inList(type), name);
  return walk;
}

describe.each(usernames)('through the eyes of %s', (username) => {
  test('every way from a root list shows what the table lets be seen', async () => {
    expect((await walked(username, username)).problems).toEqual([]);
  });

  test('every row that is asked for by its id is as much as the table lets be seen, or unknown', async () => {
    const walk = new Walk(city.world, personOf(username));
    for (const { name, type, documents } of byId.filter((each) => allowed(username, each))) {
      for (const row of city.world.get(entityOf(type))!) {
        const document = documents[listed(entityOf(type), row) ? 0 : 1]!;
        const { data, errors } = await ask(city.viewers[username], document, { id: row.id });
        const known = walk.level(entityOf(type), row) !== 'none';
        expect(errors.map(({ code }) => code)).toEqual(known ? [] : ['NOT_FOUND']);
        if (known) walk.row(type, (data as Record<string, never>)[name]!, name);
      }
    }
    expect(walk.problems).toEqual([]);
  });

  test('the viewer holds the own grants and sessions, and nobody else’s', async () => {
    const type = schema.getType('Viewer') as GraphQLObjectType;
    const walk = new Walk(city.world, personOf(username));
    const document = parse(
      `{ viewer { grants ${selectionOf(schema.getType('Grant')!, 2)} sessions { id } } }`,
    );
    const viewer = (await answerOf(username, 'viewer', document)) as Record<
      'grants' | 'sessions',
      { id: string }[]
    >;
    walk.object(type, viewer, 'viewer');
    expect(walk.problems).toEqual([]);
    const { id } = wideCity.users[username];
    const own = (rows: Iterable<Record<string, unknown>>) =>
      [...rows].filter(({ user }) => user === id).map((row) => row.id);
    expect(viewer.grants.map((grant) => grant.id).sort()).toEqual(own(city.world.get(Grant)!).sort());
    expect(viewer.sessions).toHaveLength(2);
  });

  test('a search finds what a list would show, and all of it', async () => {
    const { roles } = city.viewers[username];
    if (!may(roles, 'search:read')) return expect(roles).toEqual([]);
    const walk = new Walk(city.world, personOf(username));
    const found = (text: string) =>
      (['Kindergarten', 'Teacher', 'User'] as const)
        .filter((type) => may(roles, `${type.toLowerCase() as Lowercase<typeof type>}:read`))
        .flatMap((type) => walk.inList(schema.getType(type) as GraphQLObjectType))
        .filter(({ searchText }) => (searchText as string).includes(text))
        .map(({ id }) => id);
    for (const text of ['幼儿园', '林静', '黄秀英', 'south']) {
      const hits = (await answerOf(username, 'search', search, { text })) as readonly { id: string }[];
      expect(hits.map(({ id }) => id).sort(), text).toEqual(found(text).sort());
    }
    return undefined;
  });
});

test('the walk meets every type that has rows', async () => {
  const { met } = await walked('city', 'city');
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && isEntityType(type));
  // Sessions are met below the viewer only.
  expect([...new Set([...met].map((each) => each.split(' ')[0])), 'Session'].sort()).toEqual(
    types.map(({ name }) => name).sort(),
  );
});

test('a relation leads to a row that is out of sight, though a list of it holds somebody in sight', async () => {
  const { ended, lone } = wideCity.kindergartens;
  const { outOfSight } = await walked('mentor', 'mentor');
  expect([...outOfSight].sort()).toEqual([ended, lone].map(({ id }) => `Kindergarten ${id}`).sort());
});

test.each([
  ['city', 'south'],
  ['south', 'city'],
  ['lead', 'assisted'],
  ['mentee', 'mentor'],
  ['cityObserver', 'southObserver'],
] as const)('what %s sees would not pass for what %s may see', async (seer, judged) => {
  expect((await walked(seer, judged)).problems.length).toBeGreaterThan(10);
});

test('what stands outside the parts of a type is fit for whoever sees it least', () => {
  const words = {
    name: ['id', 'name', 'version'],
    outline: ['id', 'name', 'status', 'from', 'to'],
  };
  const shown = (type: string) =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields())
      .filter((field) => ['column', 'derived'].includes(specOf(field)?.kind ?? ''))
      .map(({ name }) => name);
  expect(words.name).toEqual(expect.arrayContaining(['District', 'Kindergarten', 'Teacher'].flatMap(shown)));
  expect(words.outline).toEqual(expect.arrayContaining(['Programme', 'MentorPair'].flatMap(shown)));
});
