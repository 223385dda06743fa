import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { loadWritable } from '../../platform/edit.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { Teacher } from '../teachers/teacher.entity.ts';
import { freeUsernames } from './free-usernames.ts';
import { giveGrants } from './give-grants.ts';
import { Grant } from './grant.entity.ts';
import { makeUser, type OneTimeSlip } from './make-user.ts';

export const accountsAtOnceMost = 200;

/** Slips for those who got an account, and how many of those asked for did not need or may not have one. */
export interface TeacherAccounts {
  readonly slips: OneTimeSlip[];
  readonly skipped: number;
}

/**
 * Accounts for teachers that have none, with usernames from their names' pinyin and a slip for each. Who has an account
 * already, or has left, is skipped and counted.
 */
export async function createTeacherAccounts(
  em: SqlEntityManager,
  act: Act,
  input: { readonly teachers: readonly string[] },
): Promise<TeacherAccounts> {
  const { length } = input.teachers;
  if (length === 0) refuse({ code: 'too-few', path: ['teachers'], facts: { least: 1 } });
  if (length > accountsAtOnceMost)
    refuse({ code: 'too-many', path: ['teachers'], facts: { most: accountsAtOnceMost } });
  for (const id of new Set(input.teachers)) await loadWritable(em, Teacher, id);
  // In id order, so that two who make accounts for the same teachers wait for each other instead of deadlocking.
  const lock = {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    orderBy: { id: 'asc' },
    refresh: true,
    filters: false,
  } as const;
  const asked = await em.find(Teacher, { id: { $in: [...input.teachers] } }, lock);
  const teachers = await withoutAccount(em, asked);
  await em.populate(teachers, ['kindergarten'], { filters: false });
  const usernames = await freeUsernames(
    em,
    teachers.map(({ name }) => name),
  );
  const slips: OneTimeSlip[] = [];
  for (const [index, teacher] of teachers.entries()) {
    const slip = await makeUser(em, { username: usernames[index]!, displayName: teacher.name }, act.now);
    giveGrants(em, slip.user, [{ role: 'teacher', district: null, kindergarten: null, teacher }]);
    const { id: kindergarten, district } = teacher.kindergarten.unwrap();
    const place = { kindergarten, district: district.id };
    const facts = { username: slip.user.username, grants: `teacher ${teacher.id}` };
    record(em, act, { action: 'user.created', recordType: 'user', record: slip.user.id, ...place, facts });
    slips.push(slip);
  }
  return { slips, skipped: asked.length - teachers.length };
}

async function withoutAccount(em: SqlEntityManager, asked: readonly Teacher[]): Promise<Teacher[]> {
  const grants = await em.find(Grant, { teacher: { $in: asked.map(({ id }) => id) } }, { filters: false });
  const withAccount = new Set(grants.map(({ teacher }) => teacher?.id));
  return asked.filter(({ id, status }) => status !== 'left' && !withAccount.has(id));
}
