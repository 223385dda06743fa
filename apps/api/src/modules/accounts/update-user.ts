import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { UserInput } from '@qinglan/domain/accounts/user-input';
import { sql } from 'kysely';
import type { Act } from '../../platform/context.ts';
import { refuse } from '../../platform/errors.ts';
import { changesOf } from '../audit/changes.ts';
import { record } from '../audit/record.ts';
import { giveGrants, grantFacts } from './give-grants.ts';
import { findGrants } from './grant-rules.ts';
import { isCityCoordinator, keepACityCoordinator } from './last-city-coordinator.ts';
import { grantsOf, loadUser } from './load-user.ts';
import { userSearchFields } from './make-user.ts';
import type { User } from './user.entity.ts';
import { placeOf } from './user-place.ts';

export type EditedUser = Pick<UserInput, 'displayName' | 'grants'> & {
  readonly id: string;
  readonly version: number;
};

/** Renames a user and makes the grants exactly these. Nobody takes the city from oneself, or from the last who has it. */
export async function updateUser(em: SqlEntityManager, act: Act, input: EditedUser): Promise<User> {
  const user = await loadUser(em, input.id, input.version);
  const grants = await findGrants(em, act, input.grants);
  const losesCity = isCityCoordinator(user) && !grants.some(({ role }) => role === 'cityCoordinator');
  if (losesCity && user.id === act.viewer.userId) refuse({ code: 'own-account', path: ['grants'] });
  if (losesCity) await keepACityCoordinator(em, user);
  const before = { displayName: user.displayName, grants: grantFacts(grantsOf(user)) };
  const after = { displayName: input.displayName, grants: grantFacts(grants) };
  const changes = changesOf(before, after, ['displayName', 'grants']);
  if (changes.displayName) {
    em.assign(user, {
      displayName: input.displayName,
      ...userSearchFields(input.displayName, user.username),
    });
  } else if (changes.grants) {
    // Grants are rows of their own, which the ORM does not count as an edit of the user.
    await sql`update user_account set version = version + 1 where id = ${user.id}`.execute(em.getKysely());
  }
  giveGrants(em, user, grants);
  record(em, act, {
    action: 'user.updated',
    recordType: 'user',
    record: user.id,
    ...placeOf(grants),
    changes,
  });
  return user;
}
