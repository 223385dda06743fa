import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../platform/context.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { record } from '../audit/record.ts';
import { openSession } from './open-session.ts';
import { setViewer } from './set-viewer.ts';
import { User } from './user.entity.ts';

/** Lets a user in who has proven who it is: opens a session, and the rest of this request is read with the user's eyes. */
export async function enter(context: Context, user: User): Promise<Viewer> {
  const { em, browser, now } = context;
  const session = await em.transactional(async (tx) => {
    // Not through the entity: signing in is no edit, and must not make a coordinator's open form stale.
    const noted = { lastSignInAt: now, failedSignIns: 0, lockedUntil: null };
    await tx.nativeUpdate(User, { id: user.id }, noted, { filters: false });
    const viewer = { userId: user.id, displayName: user.displayName };
    record(
      tx as SqlEntityManager,
      { now, viewer },
      { action: 'user.signedIn', recordType: 'user', record: user.id },
    );
    return openSession(tx as SqlEntityManager, browser, user, now);
  });
  return setViewer(context, session);
}
