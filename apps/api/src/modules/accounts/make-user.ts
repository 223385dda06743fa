import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { nameKey, searchTextOf } from '../../platform/search-text.ts';
import { makeOneTimeCode, oneTimeCodeEnd } from './one-time-code.ts';
import { hashOneTimeCode } from './password.ts';
import { User } from './user.entity.ts';

/** What a list of users is sorted and searched by. */
export function userSearchFields(displayName: string, username: string) {
  return {
    nameKey: nameKey(displayName, 'person'),
    searchText: searchTextOf([displayName, username], 'person'),
  };
}

/** A code to print on a slip, which the user changes for a password of the own at the first sign-in. */
export interface OneTimeSlip {
  readonly user: User;
  readonly code: string;
  readonly validUntil: Date;
}

/** Puts a new user without grants into the unit of work, with a one-time code as the first password. */
export async function makeUser(
  em: SqlEntityManager,
  { username, displayName }: { readonly username: string; readonly displayName: string },
  now: Date,
): Promise<OneTimeSlip> {
  const code = makeOneTimeCode();
  const validUntil = oneTimeCodeEnd(now);
  const user = em.create(User, {
    username,
    displayName,
    ...userSearchFields(displayName, username),
    passwordHash: await hashOneTimeCode(code),
    oneTimeUntil: validUntil,
    mustChangePassword: true,
  });
  em.persist(user);
  return { user, code, validUntil };
}
