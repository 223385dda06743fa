import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { UserInput } from '@qinglan/domain/accounts/user-input';
import type { Act } from '../../platform/context.ts';
import { refuse } from '../../platform/errors.ts';
import { refuseTaken } from '../../platform/refused-as.ts';
import { record } from '../audit/record.ts';
import { giveGrants, grantFacts } from './give-grants.ts';
import { findGrants } from './grant-rules.ts';
import { makeUser, type OneTimeSlip } from './make-user.ts';
import { User } from './user.entity.ts';
import { placeOf } from './user-place.ts';

refuseTaken('user_account_username_unique', 'username-taken', ['username']);

/** Makes an account with grants that the viewer may give, and the one-time code for its first sign-in. */
export async function createUser(em: SqlEntityManager, act: Act, input: UserInput): Promise<OneTimeSlip> {
  const { username } = input;
  const grants = await findGrants(em, act, input.grants);
  if ((await em.count(User, { username }, { filters: false })) > 0) {
    refuse({ code: 'username-taken', path: ['username'], facts: { username } });
  }
  const slip = await makeUser(em, input, act.now);
  giveGrants(em, slip.user, grants);
  const facts = { username, grants: grantFacts(grants).join('; ') };
  record(em, act, {
    action: 'user.created',
    recordType: 'user',
    record: slip.user.id,
    ...placeOf(grants),
    facts,
  });
  return slip;
}
