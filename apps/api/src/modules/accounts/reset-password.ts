import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { endSessionsOf } from './end-sessions.ts';
import { grantsOf, loadUserNow } from './load-user.ts';
import type { OneTimeSlip } from './make-user.ts';
import { makeOneTimeCode, oneTimeCodeEnd } from './one-time-code.ts';
import { hashOneTimeCode } from './password.ts';
import { forgiveAttempt } from './throttle.ts';
import type { User } from './user.entity.ts';
import { placeOf } from './user-place.ts';

/** A new one-time code for somebody who forgot the password; whoever is signed in with the old one is out. */
export async function resetPassword(
  em: SqlEntityManager,
  act: Act,
  input: { id: string },
): Promise<OneTimeSlip> {
  const user = await loadUserNow(em, input.id);
  if (user.id === act.viewer.userId) refuse({ code: 'own-account' });
  const slip = await giveOneTimeCode(em, user, act.now);
  record(em, act, {
    action: 'user.passwordReset',
    recordType: 'user',
    record: user.id,
    ...placeOf(grantsOf(user)),
  });
  return slip;
}

/** Replaces a user's password by a one-time code, ends the sessions and forgives the failures. */
export async function giveOneTimeCode(em: SqlEntityManager, user: User, now: Date): Promise<OneTimeSlip> {
  const code = makeOneTimeCode();
  const validUntil = oneTimeCodeEnd(now);
  user.passwordHash = await hashOneTimeCode(code);
  user.oneTimeUntil = validUntil;
  user.mustChangePassword = true;
  user.lockedUntil = null;
  user.failedSignIns = 0;
  await forgiveAttempt(em, { username: user.username }, now);
  await endSessionsOf(em, user.id);
  return { user, code, validUntil };
}
