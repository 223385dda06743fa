import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { refuse } from '../../platform/errors.ts';
import { record } from '../audit/record.ts';
import { endSessionsOf } from './end-sessions.ts';
import { isCityCoordinator, keepACityCoordinator } from './last-city-coordinator.ts';
import { grantsOf, loadUser } from './load-user.ts';
import type { User } from './user.entity.ts';
import { placeOf } from './user-place.ts';

export interface StatusChange {
  readonly id: string;
  readonly version: number;
  readonly status: User['status'];
}

/** Disables an account, which ends its sessions at once, or lets it in again. Nobody disables oneself. */
export async function setUserStatus(em: SqlEntityManager, act: Act, input: StatusChange): Promise<User> {
  const user = await loadUser(em, input.id, input.version);
  const { status: before } = user;
  if (before === input.status) return user;
  if (user.id === act.viewer.userId) refuse({ code: 'own-account' });
  if (input.status === 'disabled') {
    if (isCityCoordinator(user)) await keepACityCoordinator(em, user);
    await endSessionsOf(em, user.id);
  }
  user.status = input.status;
  const changes = { status: { before, after: input.status } };
  const action = input.status === 'disabled' ? 'user.disabled' : 'user.enabled';
  record(em, act, { action, recordType: 'user', record: user.id, ...placeOf(grantsOf(user)), changes });
  return user;
}
