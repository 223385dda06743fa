import type { EntityClass } from '@mikro-orm/core';
import { visibilityLevels } from '@qinglan/domain/access/visibility-level';
import { type GraphQLObjectType, GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { Installation } from '../../src/modules/installation/installation.entity.ts';
import { makeBuilder } from '../../src/platform/builder.ts';
import { schema } from '../../src/schema.ts';
import { testDatabase } from '../database.ts';
import type { PlainRow } from '../read/world.ts';
import { argumentsOf, type IdAt, type Slot, slotsOf } from './arguments.ts';
import { asking } from './asking.ts';
import { type Door, doorsOf, labelProblems } from './doors.ts';
import { kindAt } from './kinds.ts';
import { barrier, type Caller, knock } from './knocking.ts';
import { levelOf } from './oracle.ts';
import { personOf, type SignedInCity, signedInCity, type Username, usernames } from './signed-in.ts';

const database = await testDatabase();
const ask = asking(database, schema);
const doors = doorsOf(schema);
let city: SignedInCity;

beforeAll(async () => {
  city = await signedInCity(database);
  const em = database.orm.em.fork();
  em.create(Installation, { cityName: '样例市' });
  await em.flush();
});

const unknown = '018f0000-0000-7000-8000-00000000ffff';
const entityNamed = (kind: string) =>
  (schema.getType(kind) as GraphQLObjectType).extensions.entity as EntityClass<object>;
const rowsOf = (kind: string): readonly PlainRow[] => city.world.get(entityNamed(kind))!;
const levelFor = (username: Username, kind: string, row: PlainRow) =>
  visibilityLevels.indexOf(levelOf(city.world, personOf(username), entityNamed(kind), row));

/** The row of a kind that a user may do most with; of districts, which all are known by name, the own. */
function nearest(username: Username, kind: string): string {
  const own = city.viewers[username].districts;
  const rank = (row: PlainRow) => levelFor(username, kind, row) + (own.includes(row.id) ? 1 : 0);
  const best = rowsOf(kind).toSorted((a, b) => rank(b) - rank(a))[0];
  return best && rank(best) > 0 ? best.id : unknown;
}

const callerOf = (username: Username): Caller => ({
  name: username,
  viewer: city.viewers[username],
  idAt: (door) => (slot) => nearest(username, kindAt(door, slot)),
});
const stranger: Caller = { name: 'a stranger', viewer: null, idAt: () => () => unknown };

describe('doors', () => {
  test('say what they take, and verbs never take a permission to read', () => {
    expect(labelProblems(doors)).toEqual([]);
  });

  test('have a place for every id', () => {
    for (const door of doors)
      for (const slot of slotsOf(door)) expect(rowsOf(kindAt(door, slot))).not.toEqual([]);
  });

  test.each(doors.map((door) => [door.name, door] as const))(
    '%s keeps out whoever may not enter',
    async (_name, door) => {
      const mustChange = (caller: Caller): Caller => ({
        ...caller,
        name: `${caller.name} with a first password`,
        viewer: { ...caller.viewer!, mustChangePassword: true },
      });
      const callers = [
        stranger,
        ...usernames.map(callerOf),
        ...(['city', 'mentee'] as const).map(callerOf).map(mustChange),
      ];
      const kept = callers.filter(({ viewer }) => barrier(door, viewer) !== null);
      const problems = await Promise.all(kept.map((caller) => knock(ask, door, caller)));
      expect(problems.filter((each) => each !== null)).toEqual([]);
    },
  );
});

const enters = (door: Door) => usernames.filter((username) => barrier(door, city.viewers[username]) === null);

/** An answer without the id that was asked with. */
async function answerTo(username: Username, door: Door, at: Slot, id: string): Promise<string> {
  const others = callerOf(username).idAt(door);
  const idAt: IdAt = (slot) => (slot.join() === at.join() ? id : others(slot));
  const { data, errors } = await ask(city.viewers[username], door.document, argumentsOf(door, idAt, at));
  return JSON.stringify({ data, codes: errors.map(({ code }) => code) }).replaceAll(id, 'ID');
}

const slots = doors.flatMap((door) =>
  slotsOf(door).map((slot) => [door.name, slot.join('.'), door, slot] as const),
);

/** One of every role, and one who holds two. */
const lookers = ['city', 'south', 'assisted', 'mentee', 'cityObserver', 'principalAndMentor'] as const;

test.each(slots)(
  '%s tells no id at %s that is out of sight from one that is unknown or malformed',
  async (_door, _slot, door, slot) => {
    const kind = kindAt(door, slot);
    const expected = slot[0] === 'filter' ? /"totalCount":0.*"codes":\[\]/ : /NOT_FOUND|unknownRecord/;
    let told = 0;
    for (const username of enters(door).filter((each) => lookers.some((looker) => looker === each))) {
      const answer = await answerTo(username, door, slot, unknown);
      const hidden = rowsOf(kind).filter((row) => levelFor(username, kind, row) === 0);
      for (const { id } of hidden.slice(0, 2))
        expect(await answerTo(username, door, slot, id), username).toBe(answer);
      // Who may not write the record gets no further; that input is malformed is found out before that.
      if (answer.includes('FORBIDDEN')) continue;
      expect(answer, username).toMatch(expected);
      expect(await answerTo(username, door, slot, 'nonsense'), username).toBe(answer);
      told += 1;
    }
    expect(told).toBeGreaterThan(0);
  },
);

test.each(doors.map((door) => [door.name, door] as const))(
  '%s lets in whoever may enter',
  async (_name, door) => {
    const callers = [...(barrier(door, null) === null ? [stranger] : []), ...enters(door).map(callerOf)];
    expect(callers.length).toBeGreaterThan(0);
    for (const caller of callers) expect(await knock(ask, door, caller)).toBeNull();
  },
);

describe('the test itself', () => {
  const drawn = makeBuilder();
  const answer = { type: 'Boolean', resolve: () => true } as const;
  drawn.queryField('open', (t) => t.field({ ...answer, authScopes: { anyone: true } }));
  drawn.queryField('mislabelled', (t) =>
    t.field({ ...answer, authScopes: { signedIn: true }, extensions: { needs: 'district:edit' } }),
  );
  drawn.queryField('broken', (t) =>
    t.field({
      ...answer,
      authScopes: { can: 'district:read' },
      resolve: () => {
        throw new Error('x');
      },
    }),
  );
  drawn.mutationField('writes', (t) => t.field({ ...answer, authScopes: { can: 'district:read' } }));
  const wrong = doorsOf(drawn.toSchema());
  const doorNamed = (name: string) => wrong.find((door) => door.name === name)!;

  test('finds doors that say the wrong thing of themselves', () => {
    expect(labelProblems(wrong)).toEqual([
      'Query.mislabelled takes district:edit',
      'Query.open takes no permission and is not listed as free',
      'Mutation.writes takes district:read',
    ]);
  });

  test.each([
    ['Query.open', () => stranger, 'not UNAUTHENTICATED but an answer'],
    ['Query.mislabelled', () => callerOf('mentee'), 'not FORBIDDEN but an answer'],
    ['Query.broken', () => callerOf('mentee'), 'NONE (x)'],
  ] as const)('finds %s', async (name, caller, problem) => {
    const asked = asking(database, drawn.toSchema());
    expect(await knock(asked, doorNamed(name), caller())).toBe(`${name} for ${caller().name}: ${problem}`);
  });

  test('finds a schema without doors', () => {
    expect(() => doorsOf(new GraphQLSchema({}))).toThrow('no way in');
  });
});
