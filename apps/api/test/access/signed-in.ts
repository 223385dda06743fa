import type { EntityClass } from '@mikro-orm/core';
import type { Database } from '../../src/database/open-database.ts';
import { Session } from '../../src/modules/accounts/session.entity.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { viewerOf } from '../ask.ts';
import type { PlainRow, World } from '../read/world.ts';
import type { Person } from './oracle.ts';
import { insertWideCity, wideCity, wideWorld } from './wide-city.ts';

/** From where the city is looked at: every role, both sides of a partnership, several grants, none at all. */
export const usernames = [
  'city',
  'south',
  'north',
  'assisted',
  'lead',
  'mentee',
  'mentor',
  'gone',
  'cityObserver',
  'southObserver',
  'principalAndMentor',
  'acrossDistricts',
  'nothing',
] as const;
export type Username = (typeof usernames)[number];

export interface SignedInCity {
  readonly viewers: Readonly<Record<Username, Viewer>>;
  /** All rows, with the sessions that signing in has opened. */
  readonly world: World;
}

/** Puts the wide city into an empty database and signs everybody in. */
export async function signedInCity(database: Database): Promise<SignedInCity> {
  await insertWideCity(database.orm.em.fork());
  const viewers = {} as Record<Username, Viewer>;
  for (const username of usernames) viewers[username] = await viewerOf(database, username);
  const sessions = await database.orm.em.fork().find(Session, {}, { filters: false });
  const rows = sessions.map(({ id, user }): PlainRow => ({ id, user: user.id }));
  return { viewers, world: new Map([...wideWorld, [Session as EntityClass<object>, rows]]) };
}

/** What a user of the wide city holds, from the rows that were made. */
export function personOf(username: Username): Person {
  const { id } = wideCity.users[username];
  return { userId: id, grants: wideCity.grants.filter(({ user }) => user === id) };
}
