import { setTimeout as sleep } from 'node:timers/promises';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { parseUsername } from '@qinglan/domain/accounts/username';
import type { Context } from '../../platform/context.ts';
import { refuse } from '../../platform/errors.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { record } from '../audit/record.ts';
import { enter } from './enter.ts';
import { grantsOf, withGrants } from './load-user.ts';
import { noteOnUser } from './note-on-user.ts';
import { oneTimeCodeKey } from './one-time-code.ts';
import { passwordFits } from './password.ts';
import { minutes } from './session-limits.ts';
import { countAttempt, failuresMost, forgiveAttempt, lockMinutes } from './throttle.ts';
import { User } from './user.entity.ts';
import { placeOf } from './user-place.ts';

/** A refusal takes at least this long, so that its reason cannot be read off a clock. */
const refusalMs = 200;

interface Credentials {
  readonly username: string;
  readonly password: string;
}

/**
 * Signs somebody in: a new session for this browser, and from here on this request is theirs. An unknown name, a wrong
 * password and a locked name get the same answers after the same time. Attempts are counted outside any transaction:
 * a refusal must not take its own count back.
 */
export async function signIn(context: Context, input: Credentials): Promise<Viewer> {
  const started = performance.now();
  try {
    const user = await admitted(context, input);
    return await enter(context, user);
  } catch (refusal) {
    await sleep(Math.max(0, refusalMs - (performance.now() - started)));
    throw refusal;
  }
}

async function admitted({ em, browser, now }: Context, input: Credentials): Promise<User> {
  const username = parseUsername(input.username) ?? input.username;
  const triers = [{ username }, { address: browser.address }];
  for (const trier of triers) {
    const retryAfterSeconds = await countAttempt(em, trier, now);
    if (retryAfterSeconds !== null) refuse({ code: 'signed-in-too-often', facts: { retryAfterSeconds } });
  }
  const user = await em.findOne(User, { username, system: false }, { filters: false });
  const fits = await passwordFits(user?.passwordHash ?? null, asHashed(user, input.password));
  if (!user || !fits || isOver(user.oneTimeUntil, now)) {
    if (user) await noteFailure(em, user, now);
    refuse({ code: 'sign-in-refused' });
  }
  for (const trier of triers) await forgiveAttempt(em, trier, now);
  if (user.status === 'disabled') refuse({ code: 'user-disabled' });
  return user;
}

/** A one-time code may be typed without its hyphens; a password of one's own is taken as typed. */
const asHashed = (user: User | null, typed: string) => (user?.oneTimeUntil ? oneTimeCodeKey(typed) : typed);

const isOver = (until: Date | null | undefined, now: Date) => until != null && until < now;

/** What coordinators see of it; the throttle decides. */
async function noteFailure(em: SqlEntityManager, user: User, now: Date): Promise<void> {
  const failedSignIns = user.failedSignIns + 1;
  const locks = failedSignIns >= failuresMost;
  const lockedUntil = locks ? new Date(now.getTime() + minutes(lockMinutes)) : null;
  await em.transactional(async (fork) => {
    const tx = fork as SqlEntityManager;
    await noteOnUser(tx, user.id, { failedSignIns: locks ? 0 : failedSignIns, lockedUntil });
    if (!locks) return;
    const place = placeOf(grantsOf(await withGrants(tx, user)));
    record(
      tx,
      { now, viewer: null },
      { action: 'user.locked', recordType: 'user', record: user.id, ...place },
    );
  });
}
