import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Act } from '../../platform/context.ts';
import { newId } from '../../platform/id.ts';
import { randomPooled } from '../../platform/random-pool.ts';
import { AuditEvent, type AuditPayload } from './audit-event.entity.ts';
import { withoutPhones } from './changes.ts';
import { eventDigest, payloadDigest } from './digest.ts';

/** What happened, as a verb tells it. */
export interface Happening {
  /** A typed word, the record first: 'teacher.transferred'. */
  readonly action: `${string}.${string}`;
  readonly recordType: string;
  /** Id of the record whose timeline this belongs to. */
  readonly record: string | null;
  /** Where the record belongs now, by id: decides who may read the event, also after the record has moved on. */
  readonly district?: string | null;
  readonly kindergarten?: string | null;
  readonly changes?: AuditPayload['changes'];
  readonly facts?: AuditPayload['facts'];
}

/** Who acts and when; somebody not signed in has a name only in the sense of what they called themselves: none. */
export type Actor = Pick<Act, 'now'> & {
  readonly viewer: Pick<Act['viewer'], 'userId' | 'displayName'> | null;
};

/**
 * Puts down what happened, in the transaction of the change itself: both are kept or neither. Phones are masked
 * before anything is stored. The event waits unsealed for the sealer.
 */
export function record(em: SqlEntityManager, act: Actor, happening: Happening): void {
  em.persist(em.create(AuditEvent, eventOf(act, happening)));
}

/** What happened to many records at once, as rows for a bulk insert in the transaction of the changes. */
export function eventOf(act: Actor, happening: Happening) {
  const { action, recordType, record: id, district = null, kindergarten = null, changes, facts } = happening;
  const given = { ...(changes && { changes }), ...(facts && { facts }) };
  const payload: AuditPayload = withoutPhones(JSON.parse(JSON.stringify(given)));
  const salt = Buffer.from(randomPooled(16)).toString('hex');
  const told = {
    id: newId(act.now.getTime()),
    at: act.now,
    actor: act.viewer?.userId ?? null,
    actorName: act.viewer?.displayName ?? '',
    action,
    recordType,
    record: id,
    district,
    kindergarten,
    payloadDigest: payloadDigest(salt, payload),
  };
  return { ...told, payload, salt, digest: eventDigest(told) };
}
