import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { AuditEvent } from './audit-event.entity.ts';
import { record } from './record.ts';

/**
 * Blanks what an event tells about a person, on a lawful request. Payload and salt go together, so that the digest
 * that stays cannot be compared with guesses; the chain of seals still holds. That it was done is itself an event.
 */
export async function erasePayload(
  em: SqlEntityManager,
  act: Act,
  input: { id: string; reason: string },
): Promise<void> {
  const event = await em.findOneOrFail(AuditEvent, input.id, { filters: false });
  event.payload = null;
  event.salt = null;
  const { recordType, record: id = null, district, kindergarten } = event;
  record(em, act, {
    action: 'audit.payloadErased',
    recordType,
    record: id,
    district,
    kindergarten,
    facts: { event: event.id, reason: input.reason },
  });
}
