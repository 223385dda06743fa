import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import { AuditEvent } from './audit-event.entity.ts';
import { type Actor, eventOf, type Happening } from './record.ts';

/** Events at a time, between which other work gets its turn: digests take time. */
const eventsAtATime = 1_000;

/** Puts down what happened to many records, in the transaction of the changes, without an entity for each. */
export async function recordMany(
  em: SqlEntityManager,
  act: Actor,
  happenings: readonly Happening[],
): Promise<void> {
  for (let first = 0; first < happenings.length; first += eventsAtATime) {
    const events = happenings.slice(first, first + eventsAtATime).map((each) => eventOf(act, each));
    await insertRows(
      em,
      AuditEvent,
      events.map((event) => ({ ...event, sealNumber: null, seal: null })),
    );
  }
}
