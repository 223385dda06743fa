import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { firstSeal, nextSeal } from './digest.ts';

/** Any number that nothing else locks. */
const sealLock = 7_406_112_027;
const batch = 2_000;

interface Unsealed {
  readonly id: string;
  readonly digest: string;
}

/**
 * Chains the events committed since the last time, in the order in which they became visible, and returns how many.
 * Several processes may run it at once: whoever does not get the lock leaves the work to the one who did.
 */
export async function sealEvents(em: SqlEntityManager): Promise<number> {
  const { rows: waiting } = await sql`select 1 from audit_event where seal_number is null limit 1`.execute(
    em.getKysely(),
  );
  if (waiting.length === 0) return 0;
  return em.transactional(async (tx) => {
    const db = tx.getKysely();
    const lock = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${sealLock}) as got`.execute(
      db,
    );
    if (!lock.rows[0]?.got) return 0;
    const last = await lastSeal(tx);
    const unsealed = await sql<Unsealed>`
      select id, digest from audit_event where seal_number is null order by id limit ${batch}`.execute(db);
    const sealed = chain(unsealed.rows, last);
    await sql`
      update audit_event set seal_number = given.number, seal = given.seal
      from jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb) as given(id uuid, number bigint, seal text)
      where audit_event.id = given.id`.execute(db);
    return sealed.length;
  });
}

function chain(events: readonly Unsealed[], last: { number: number; seal: string }) {
  let { number, seal } = last;
  return events.map(({ id, digest }) => {
    number += 1;
    seal = nextSeal(seal, digest);
    return { id, number, seal };
  });
}

/** Where the chain ends now; behind what retention dropped when nothing sealed is left. */
export async function lastSeal(em: SqlEntityManager): Promise<{ number: number; seal: string }> {
  const { rows } = await sql<{ number: string; seal: string }>`
    select seal_number as number, seal from audit_event where seal_number is not null
    union all select last_seal_number, last_seal from audit_segment
    order by number desc limit 1`.execute(em.getKysely());
  return rows[0] ? { number: Number(rows[0].number), seal: rows[0].seal } : { number: 0, seal: firstSeal };
}
