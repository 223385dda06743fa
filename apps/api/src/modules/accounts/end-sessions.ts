import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act, Context } from '../../platform/context.ts';
import { notFound } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Session } from './session.entity.ts';

const done = { ok: true };
export type Done = typeof done;

/** Ends this browser's session. */
export async function signOut({ em, viewer, browser }: Context): Promise<Done> {
  await em.nativeDelete(Session, { id: viewer!.sessionId }, { filters: false });
  browser.forgetSession();
  return done;
}

/** Ends all sessions of the viewer, this one too: for a lost phone or a forgotten office PC. */
export async function signOutEverywhere(context: Context): Promise<Done> {
  const { em, viewer, browser, now } = context;
  await em.transactional(async (tx) => {
    const sessions = await endSessionsOf(tx as SqlEntityManager, viewer!.userId);
    record(
      tx as SqlEntityManager,
      { now, viewer },
      {
        action: 'user.signedOutEverywhere',
        recordType: 'user',
        record: viewer!.userId,
        facts: { sessions },
      },
    );
  });
  browser.forgetSession();
  return done;
}

/** Ends one of the viewer's own sessions; anybody else's is unknown. */
export async function endSession(em: SqlEntityManager, act: Act, input: { id: string }): Promise<Done> {
  const own = { id: input.id, user: act.viewer.userId };
  if ((await em.nativeDelete(Session, own, { filters: false })) === 0) throw notFound();
  return done;
}

/** Ends a user's sessions, but for one that may stay; gives how many. */
export function endSessionsOf(em: SqlEntityManager, user: string, but?: string): Promise<number> {
  return em.nativeDelete(Session, { user, ...(but && { id: { $ne: but } }) }, { filters: false });
}
