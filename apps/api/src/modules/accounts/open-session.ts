import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Browser } from '../../platform/http/session-cookie.ts';
import { Session } from './session.entity.ts';
import { minutes, sessionHoursMost } from './session-limits.ts';
import { makeToken, tokenHash } from './session-token.ts';
import type { User } from './user.entity.ts';

/**
 * Gives the browser a new session with a token of its own and ends the one it came with: a token that somebody planted
 * before the sign-in is worth nothing after it. Sessions long over are cleared away on the way.
 */
export async function openSession(
  em: SqlEntityManager,
  browser: Browser,
  user: User,
  now: Date,
): Promise<Session> {
  const ended = browser.token === null ? [] : [{ tokenHash: tokenHash(browser.token) }];
  await em.nativeDelete(Session, { $or: [{ expiresAt: { $lt: now } }, ...ended] }, { filters: false });
  const token = makeToken();
  const expiresAt = new Date(now.getTime() + minutes(sessionHoursMost * 60));
  const session = em.create(Session, {
    user,
    tokenHash: tokenHash(token),
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
    userAgent: browser.userAgent,
  });
  em.persist(session);
  browser.keepSession(token, expiresAt);
  return session;
}
