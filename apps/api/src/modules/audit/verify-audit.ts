import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { AuditEvent } from './audit-event.entity.ts';
import { AuditSegment } from './audit-segment.entity.ts';
import { eventDigest, firstSeal, nextSeal, payloadDigest } from './digest.ts';

const page = 1_000;
const problemsMost = 100;

/** A place in the chain, to be kept outside the database: whoever cuts off the chain's end cannot make it fit again. */
export interface AuditAnchor {
  readonly number: number;
  readonly seal: string;
}

export interface AuditProblem {
  readonly kind: 'gap' | 'event-changed' | 'payload-changed' | 'seal-broken' | 'anchor-missing';
  /** Seal number where it shows; null in the unsealed tail. */
  readonly number: number | null;
  readonly event: string | null;
}

export interface AuditReport {
  readonly intact: boolean;
  /** Sealed events that are still kept. */
  readonly sealed: number;
  /** Seal number of the last event that retention dropped; 0 when none was. */
  readonly droppedUpTo: number;
  /** Committed events that wait for the sealer. */
  readonly unsealed: number;
  readonly anchor: AuditAnchor;
  /** The first hundred. */
  readonly problems: readonly AuditProblem[];
}

/**
 * Recomputes every digest and seal that is kept, oldest first, reading a page at a time. `kept` is an anchor from an
 * earlier report: it must still be in the chain.
 */
export async function verifyAudit(em: SqlEntityManager, kept?: AuditAnchor): Promise<AuditReport> {
  const dropped = await em.find(
    AuditSegment,
    {},
    { orderBy: { lastSealNumber: 'desc' }, limit: 1, filters: false },
  );
  const start: AuditAnchor = {
    number: dropped[0]?.lastSealNumber ?? 0,
    seal: dropped[0]?.lastSeal ?? firstSeal,
  };
  const problems: AuditProblem[] = [];
  let anchor = start;
  let sealed = 0;
  let anchorSeen = !kept || kept.number <= start.number;
  for await (const event of sealedEvents(em, start.number)) {
    const found = problemsOf(event, anchor);
    if (kept && kept.number === event.sealNumber) anchorSeen = kept.seal === event.seal;
    problems.push(...found);
    anchor = { number: event.sealNumber!, seal: event.seal! };
    sealed += 1;
  }
  if (!anchorSeen && kept) problems.push({ kind: 'anchor-missing', number: kept.number, event: null });
  const tail = await em.find(AuditEvent, { sealNumber: null }, { orderBy: { id: 'asc' }, filters: false });
  problems.push(...tail.flatMap(digestProblems));
  return {
    intact: problems.length === 0,
    sealed,
    droppedUpTo: start.number,
    unsealed: tail.length,
    anchor,
    problems: problems.slice(0, problemsMost),
  };
}

async function* sealedEvents(em: SqlEntityManager, after: number): AsyncGenerator<AuditEvent> {
  for (let last = after; ; ) {
    const events = await em
      .fork()
      .find(
        AuditEvent,
        { sealNumber: { $gt: last } },
        { orderBy: { sealNumber: 'asc' }, limit: page, filters: false },
      );
    yield* events;
    if (events.length < page) return;
    last = events.at(-1)!.sealNumber!;
  }
}

function problemsOf(event: AuditEvent, before: AuditAnchor): AuditProblem[] {
  const at = { number: event.sealNumber ?? null, event: event.id };
  const problems: AuditProblem[] = digestProblems(event);
  if (event.sealNumber !== before.number + 1) problems.push({ kind: 'gap', ...at });
  if (event.seal !== nextSeal(before.seal, event.digest)) problems.push({ kind: 'seal-broken', ...at });
  return problems;
}

function digestProblems(event: AuditEvent): AuditProblem[] {
  const at = { number: event.sealNumber ?? null, event: event.id };
  const { payload, salt } = event;
  const erased = payload === null && salt === null;
  const payloadHolds = erased || (payload && salt && payloadDigest(salt, payload) === event.payloadDigest);
  return [
    ...(payloadHolds ? [] : [{ kind: 'payload-changed' as const, ...at }]),
    ...(eventDigest(event) === event.digest ? [] : [{ kind: 'event-changed' as const, ...at }]),
  ];
}
