import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { passwordChangeInput } from '@qinglan/domain/accounts/user-input';
import { parseInput } from '@qinglan/domain/zod-problems';
import type { Context } from '../../platform/context.ts';
import { refuse, ruled } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { type Done, endSessionsOf } from './end-sessions.ts';
import { oneTimeCodeKey } from './one-time-code.ts';
import { openSession } from './open-session.ts';
import { hashPassword, passwordFits } from './password.ts';
import { setViewer } from './set-viewer.ts';
import { countAttempt, forgiveAttempt } from './throttle.ts';
import { User } from './user.entity.ts';

interface PasswordChange {
  readonly currentPassword: string;
  readonly newPassword: string;
}

/**
 * Changes the viewer's own password. The current one is asked again, and guesses at it count like those at the door.
 * Other sessions end, and this one gets a new token: whoever knew the old password or token is out.
 */
export async function changePassword(context: Context, given: PasswordChange): Promise<Done> {
  const { em, viewer, browser, now } = context;
  const user = await em.findOneOrFail(User, { id: viewer!.userId }, { filters: false });
  const { currentPassword, newPassword } = ruled(parseInput(passwordChangeInput(user.username), given));
  const retryAfterSeconds = await countAttempt(em, user, now);
  if (retryAfterSeconds !== null) refuse({ code: 'signed-in-too-often', facts: { retryAfterSeconds } });
  const current = user.oneTimeUntil ? oneTimeCodeKey(currentPassword) : currentPassword;
  if (!(await passwordFits(user.passwordHash, current)))
    refuse({ code: 'wrong-password', path: ['currentPassword'] });
  await forgiveAttempt(em, user, now);
  if (newPassword === currentPassword) refuse({ code: 'password-reused', path: ['newPassword'] });
  const passwordHash = await hashPassword(newPassword);
  const session = await em.transactional(async (tx) => {
    const changed = { passwordHash, oneTimeUntil: null, mustChangePassword: false };
    await tx.nativeUpdate(User, { id: user.id }, changed, { filters: false });
    await endSessionsOf(tx as SqlEntityManager, user.id);
    record(
      tx as SqlEntityManager,
      { now, viewer },
      { action: 'user.passwordChanged', recordType: 'user', record: user.id },
    );
    return openSession(tx as SqlEntityManager, browser, user, now);
  });
  await setViewer(context, session);
  return { ok: true };
}
