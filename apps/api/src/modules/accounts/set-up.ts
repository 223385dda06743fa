import { timingSafeEqual } from 'node:crypto';
import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { passwordProblems } from '@qinglan/domain/accounts/password';
import { parseUsername, usernameLengths } from '@qinglan/domain/accounts/username';
import type { Context } from '../../platform/context.ts';
import { type Reason, refuse } from '../../platform/errors.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { record } from '../audit/record.ts';
import { Installation } from '../installation/installation.entity.ts';
import { enter } from './enter.ts';
import { Grant } from './grant.entity.ts';
import { userSearchFields } from './make-user.ts';
import { hashPassword } from './password.ts';
import { tokenHash } from './session-token.ts';
import { User } from './user.entity.ts';

export interface SetUp {
  readonly token: string;
  readonly cityName: string;
  readonly username: string;
  readonly displayName: string;
  readonly password: string;
}

/** Makes the first city coordinator from the one-time link that the server's log showed, and signs that person in. */
export async function setUp(context: Context, input: SetUp): Promise<Viewer> {
  const { em, now } = context;
  const username = checkSetUp(input);
  const passwordHash = await hashPassword(input.password);
  const user = await em.transactional(async (fork) => {
    const tx = fork as SqlEntityManager;
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, filters: false };
    const installation = await tx.findOneOrFail(Installation, { id: { $ne: null } }, lock);
    const fits = installation.setUpTokenHash && sameHash(installation.setUpTokenHash, tokenHash(input.token));
    const inTime = installation.setUpUntil != null && installation.setUpUntil > now;
    const somebody = await tx.count(User, { system: false }, { filters: false });
    if (!fits || !inTime || somebody > 0)
      refuse({ code: 'unknown-value', path: ['token'], facts: { value: '', allowed: [] } });
    tx.assign(installation, { cityName: input.cityName.trim(), setUpTokenHash: null, setUpUntil: null });
    const displayName = input.displayName.trim();
    const made = tx.create(User, {
      username,
      displayName,
      ...userSearchFields(displayName, username),
      passwordHash,
    });
    tx.persist([made, tx.create(Grant, { user: made, role: 'cityCoordinator' })]);
    record(
      tx,
      { now, viewer: { userId: made.id, displayName } },
      {
        action: 'installation.setUp',
        recordType: 'installation',
        record: installation.id,
        facts: { username },
      },
    );
    return made;
  });
  return enter(context, user);
}

const sameHash = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Gives the username in its stored form. */
function checkSetUp(input: SetUp): string {
  const username = parseUsername(input.username);
  const blank = (['cityName', 'displayName'] as const).filter((field) => input[field].trim() === '');
  const reasons: Reason[] = [
    ...blank.map((field): Reason => ({ code: 'required', path: [field] })),
    ...(input.cityName.length > 60
      ? [{ code: 'too-long' as const, path: ['cityName'], facts: { most: 60 } }]
      : []),
    ...(input.displayName.length > 30
      ? [{ code: 'too-long' as const, path: ['displayName'], facts: { most: 30 } }]
      : []),
    ...(username === null
      ? [{ code: 'bad-username' as const, path: ['username'], facts: usernameLengths }]
      : []),
    ...passwordProblems(input.password, username ?? ''),
  ];
  if (reasons[0]) refuse(reasons[0], ...reasons.slice(1));
  return username!;
}
