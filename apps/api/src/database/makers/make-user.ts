import type { Grant } from '../../modules/accounts/grant.entity.ts';
import { userSearchFields } from '../../modules/accounts/make-user.ts';
import type { User } from '../../modules/accounts/user.entity.ts';
import { makePersonName } from './make-person-name.ts';
import type { Random } from './random.ts';
import type { Row } from './row.ts';

/** A text that no password hashes to: who is made with it cannot sign in. */
const noPassword = '!';

/** A user in good standing, without grants and, unless a hash is given, without a password that works. */
export function makeUser(random: Random, given: Partial<Row<User>> = {}): Row<User> {
  const displayName = given.displayName ?? makePersonName(random, 'female', random.int(1972, 1995));
  const username = given.username ?? `user-${random.id().slice(-12)}`;
  return {
    id: random.id(),
    username,
    displayName,
    passwordHash: noPassword,
    oneTimeUntil: null,
    mustChangePassword: false,
    status: 'active',
    failedSignIns: 0,
    lockedUntil: null,
    lastSignInAt: null,
    ...userSearchFields(displayName, username),
    system: false,
    version: 1,
    ...given,
  };
}

/** A grant to a user; what the role is held over must be given with it. */
export function makeGrant(
  random: Random,
  given: Partial<Row<Grant>> & Pick<Row<Grant>, 'user' | 'role'>,
): Row<Grant> {
  return { id: random.id(), district: null, kindergarten: null, teacher: null, ...given };
}
