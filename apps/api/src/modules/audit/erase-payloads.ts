import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AuditEvent } from './audit-event.entity.ts';

/**
 * Blanks what the events of these records tell, on a lawful request, and says of how many. Payload and salt go
 * together, so that the digest that stays cannot be compared with guesses; the chain of seals still holds. The verb
 * that asks for it writes its own event, after.
 */
export function erasePayloads(em: SqlEntityManager, records: readonly string[]): Promise<number> {
  const told = { record: { $in: [...records] }, payload: { $ne: null } };
  return em.nativeUpdate(AuditEvent, told, { payload: null, salt: null }, { filters: false });
}
