import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { refuse } from '../../platform/errors.ts';
import type { User } from './user.entity.ts';

export const isCityCoordinator = (user: User) =>
  user.grants.getItems().some(({ role }) => role === 'cityCoordinator');

/**
 * Refuses to take the city from the last who can sign in and run it. All city coordinators are locked in id order
 * first, or two of them could take it from each other in the same moment.
 */
export async function keepACityCoordinator(em: SqlEntityManager, losing: User): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select u.id from user_account u where u.status = 'active' and not u.system
      and exists (select 1 from user_grant g where g.user_id = u.id and g.role = 'cityCoordinator')
    order by u.id for update`.execute(em.getKysely());
  if (rows.every(({ id }) => id === losing.id)) refuse({ code: 'last-city-coordinator' });
}
