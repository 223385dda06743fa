import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { loadForEdit } from '../../platform/edit.ts';
import { User } from './user.entity.ts';

/** A user that the viewer may write, locked, with grants and where they are held. */
export async function loadUser(em: SqlEntityManager, id: string, version?: number): Promise<User> {
  const user = await loadForEdit(em, User, id, version);
  await em.populate(user, ['grants', 'grants.kindergarten', 'grants.teacher.kindergarten'], { filters: false });
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
