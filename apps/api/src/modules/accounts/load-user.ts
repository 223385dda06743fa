import { LockMode } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { loadForEdit, loadWritable } from '../../platform/edit.ts';
import { User } from './user.entity.ts';

/** A user that the viewer may write, locked, with grants and where they are held. */
export async function loadUser(em: SqlEntityManager, id: string, version: number): Promise<User> {
  return withGrants(em, await loadForEdit(em, User, id, version));
}

/** The same when what is done does not depend on what the viewer had read. */
export async function loadUserNow(em: SqlEntityManager, id: string): Promise<User> {
  const user = await loadWritable(em, User, id);
  await em.refresh(user, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: false });
  return withGrants(em, user);
}

/** The same user with grants and where they are held, for `grantsOf`. */
export async function withGrants(em: SqlEntityManager, user: User): Promise<User> {
  await em.populate(user, ['grants', 'grants.kindergarten', 'grants.teacher.kindergarten'], {
    filters: false,
  });
  return user;
}

/** The user's grants with their subjects, as rules ask for them. */
export function grantsOf(user: User) {
  return user.grants.getItems().map((grant) => ({
    role: grant.role,
    district: grant.district?.unwrap() ?? null,
    kindergarten: grant.kindergarten?.unwrap() ?? null,
    teacher: grant.teacher?.unwrap() ?? null,
  }));
}
