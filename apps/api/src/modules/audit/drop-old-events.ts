import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { AuditSegment } from './audit-segment.entity.ts';

/** Any number that nothing else locks. */
const retentionLock = 7_406_112_028;

/**
 * Drops the oldest sealed events, all of them from before `before` and none between them left out, and keeps the last
 * seal, on which the rest goes on standing. Returns how many went; 0 where another server is at it. Six months are the
 * least the law asks to keep (Cybersecurity Law, article 21).
 */
export async function dropOldEvents(em: SqlEntityManager, before: Date, now: Date): Promise<number> {
  return em.transactional(async (tx) => {
    const db = tx.getKysely();
    const lock = await sql<{ got: boolean }>`
      select pg_try_advisory_xact_lock(${retentionLock}) as got`.execute(db);
    if (!lock.rows[0]?.got) return 0;
    const { rows } = await sql<{ number: string; seal: string }>`
      select seal_number as number, seal from audit_event
      where seal_number < coalesce(
        (select min(seal_number) from audit_event where seal_number is not null and at >= ${before.toISOString()}),
        (select max(seal_number) + 1 from audit_event))
      order by seal_number desc limit 1`.execute(db);
    const last = rows[0];
    if (!last) return 0;
    await sql`select set_config('qinglan.audit_retention', 'on', true)`.execute(db);
    const gone = await sql`delete from audit_event where seal_number <= ${last.number}`.execute(db);
    const events = Number(gone.numAffectedRows);
    tx.persist(
      tx.create(AuditSegment, {
        lastSealNumber: Number(last.number),
        lastSeal: last.seal,
        events,
        droppedAt: now,
      }),
    );
    return events;
  });
}
