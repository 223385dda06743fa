import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Installation } from '../installation/installation.entity.ts';
import { makeToken, tokenHash } from './session-token.ts';
import { User } from './user.entity.ts';

const validDays = 7;

/**
 * The token of a new one-time set-up link when nobody can sign in yet, else null. Each start makes another and ends
 * the one before: only its digest is kept, so the old one could not be shown again.
 */
export async function offerSetUp(em: SqlEntityManager, now: Date): Promise<string | null> {
  if ((await em.count(User, { system: false }, { filters: false })) > 0) return null;
  const token = makeToken();
  const setUpUntil = new Date(now.getTime() + validDays * 86_400_000);
  const offered = { setUpTokenHash: tokenHash(token), setUpUntil };
  await em.nativeUpdate(Installation, {}, offered, { filters: false });
  return token;
}
