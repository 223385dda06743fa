import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { minutes } from './session-limits.ts';

/** Failures after which a username is locked, and for how long; unknown ones too, or the lock would tell them apart. */
export const failuresMost = 5;
export const lockMinutes = 15;
/** Failures from one address in that time. A school network shows many people as one address. */
export const addressFailuresMost = 100;

/** Whose attempts are counted; only a digest of it is stored. */
export type Trier = { readonly username: string } | { readonly address: string };

const keyOf = (trier: Trier) => createHash('sha256').update(JSON.stringify(trier)).digest('hex');
const mostOf = (trier: Trier) => ('username' in trier ? failuresMost : addressFailuresMost);

/**
 * Counts an attempt before it is made, so that many at once cannot slip past the limit together. Gives the seconds
 * to wait when there were too many, else null. The time runs from the last attempt that was let through.
 */
export async function countAttempt(em: SqlEntityManager, trier: Trier, now: Date): Promise<number | null> {
  const most = mostOf(trier);
  const at = now.toISOString();
  const longAgo = new Date(now.getTime() - minutes(lockMinutes)).toISOString();
  const { rows } = await sql<{ attempts: number; window_start: string | Date }>`
    insert into sign_in_throttle as t (key, window_start, attempts) values (${keyOf(trier)}, ${at}, 1)
    on conflict (key) do update set
      attempts = case when t.window_start < ${longAgo} then 1 else least(t.attempts + 1, ${most + 1}) end,
      window_start = case when t.attempts >= ${most} and t.window_start >= ${longAgo} then t.window_start
        else ${at}::timestamptz end
    returning attempts, window_start`.execute(em.getKysely());
  const { attempts, window_start } = rows[0]!;
  if (attempts <= most) return null;
  const freeAt = new Date(window_start).getTime() + minutes(lockMinutes);
  return Math.max(1, Math.ceil((freeAt - now.getTime()) / 1000));
}

/** Takes back what a successful attempt was counted as; a username begins anew. Old rows are cleared on the way. */
export async function forgiveAttempt(em: SqlEntityManager, trier: Trier, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - minutes(24 * 60)).toISOString();
  const db = em.getKysely();
  await sql`delete from sign_in_throttle where window_start < ${dayAgo}`.execute(db);
  await ('username' in trier
    ? sql`delete from sign_in_throttle where key = ${keyOf(trier)}`.execute(db)
    : sql`update sign_in_throttle set attempts = greatest(attempts - 1, 0) where key = ${keyOf(trier)}`.execute(
        db,
      ));
}
