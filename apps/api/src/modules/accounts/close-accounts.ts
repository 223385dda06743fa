import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { erasedName } from '@qinglan/domain/teachers/erasure';
import type { Teacher } from '../teachers/teacher.entity.ts';
import { endSessionsOf } from './end-sessions.ts';
import { Grant } from './grant.entity.ts';
import { userSearchFields } from './make-user.ts';
import { User } from './user.entity.ts';

/**
 * Takes an erased teacher's grants away. An account that was held as this teacher only is closed for good and tells no
 * name any more; its id is given back, for what the audit holds of it. Nobody can type its username or password.
 */
export async function closeAccountsOf(em: SqlEntityManager, teacher: Teacher): Promise<string[]> {
  const own = await em.find(Grant, { teacher: teacher.id }, { filters: false });
  const users = [...new Set(own.map(({ user }) => user.id))];
  em.remove(own);
  const closed: string[] = [];
  for (const id of users.sort()) {
    const others = await em.count(
      Grant,
      { user: id, id: { $nin: own.map((grant) => grant.id) } },
      { filters: false },
    );
    if (others > 0) continue;
    const user = await em.findOneOrFail(User, { id }, { filters: false });
    const username = `(erased ${id.slice(-12)})`;
    em.assign(user, {
      ...{ username, displayName: erasedName, passwordHash: '!', status: 'disabled', oneTimeUntil: null },
      ...userSearchFields(erasedName, username),
    });
    await endSessionsOf(em, id);
    closed.push(id);
  }
  return closed;
}
