import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Grant } from './grant.entity.ts';
import type { FoundGrant } from './grant-rules.ts';
import type { User } from './user.entity.ts';

const keyOf = ({
  role,
  district,
  kindergarten,
  teacher,
}: Pick<Grant, 'role' | 'district' | 'kindergarten' | 'teacher'> | FoundGrant) =>
  [role, district?.id, kindergarten?.id, teacher?.id].join(' ');

/** Makes a user's grants these: what is there stays, the rest goes or comes. The user's grants must be loaded. */
export function giveGrants(em: SqlEntityManager, user: User, wanted: readonly FoundGrant[]): void {
  const held = user.grants.getItems();
  const keys = new Set(wanted.map(keyOf));
  for (const grant of held.filter((each) => !keys.has(keyOf(each)))) user.grants.remove(grant);
  const heldKeys = new Set(held.map(keyOf));
  for (const grant of wanted.filter((each) => !heldKeys.has(keyOf(each)))) {
    user.grants.add(em.create(Grant, { ...grant, user }));
  }
}

/** Grants as an audit event tells them. */
export function grantFacts(grants: readonly (Grant | FoundGrant)[]): string[] {
  return grants
    .map(keyOf)
    .map((key) => key.trim())
    .sort();
}
