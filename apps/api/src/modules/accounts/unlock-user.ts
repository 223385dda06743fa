import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { record } from '../audit/record.ts';
import { grantsOf, loadUser } from './load-user.ts';
import { forgiveAttempt } from './throttle.ts';
import type { User } from './user.entity.ts';
import { placeOf } from './user-place.ts';

/** Lets a user try again who was locked out by failures, before the lock ends by itself. */
export async function unlockUser(
  em: SqlEntityManager,
  act: Act,
  input: { id: string; version: number },
): Promise<User> {
  const user = await loadUser(em, input.id, input.version);
  user.lockedUntil = null;
  user.failedSignIns = 0;
  await forgiveAttempt(em, { username: user.username }, act.now);
  record(em, act, {
    action: 'user.unlocked',
    recordType: 'user',
    record: user.id,
    ...placeOf(grantsOf(user)),
  });
  return user;
}
