import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Installation } from '../installation/installation.entity.ts';
import { makeToken, tokenHash } from './session-token.ts';
import { User } from './user.entity.ts';

const validDays = 7;
/** Servers on one database that start within this time of each other are one roll-out. */
const rollOutMinutes = 10;

/** Nobody can sign in yet; `token` is for the one-time link, null when another server has just shown one. */
export interface SetUpOffer {
  readonly token: string | null;
}

/**
 * Offers the one-time set-up link when nobody can sign in yet, else null. A start makes a new link and ends the one
 * before: only its digest is kept, so the old one could not be shown again. With `others`, servers that share the
 * database, a link stands that was made a moment ago: the first of a roll-out shows it, the rest don't end it.
 */
export async function offerSetUp(
  em: SqlEntityManager,
  now: Date,
  { others }: { readonly others: boolean },
): Promise<SetUpOffer | null> {
  if ((await em.count(User, { system: false }, { filters: false })) > 0) return null;
  const token = makeToken();
  const setUpUntil = new Date(now.getTime() + validDays * 86_400_000);
  const fresh = new Date(setUpUntil.getTime() - rollOutMinutes * 60_000);
  const offered = { setUpTokenHash: tokenHash(token), setUpUntil };
  const ended = others ? { $or: [{ setUpUntil: null }, { setUpUntil: { $lte: fresh } }] } : {};
  // One statement: of two servers at once the second waits, and then finds the first one's link.
  const made = await em.nativeUpdate(Installation, ended, offered, { filters: false });
  return { token: made > 0 ? token : null };
}
