import type { MikroORM } from '@mikro-orm/postgresql';
import { hourly } from '../../platform/hourly.ts';
import { dropOldEvents } from './drop-old-events.ts';

const dayMs = 24 * 3_600_000;

interface RetentionOptions {
  /** How long events are kept. */
  readonly months: number;
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Drops what is older than the operator keeps, at the start and then once a day. */
export function startAuditRetention(
  orm: MikroORM,
  { months, now, onError, everyMs = dayMs }: RetentionOptions,
): () => Promise<void> {
  const pass = async () => {
    await dropOldEvents(orm.em.fork(), monthsBefore(now(), months), now());
  };
  return hourly(pass, { onError, everyMs });
}

/** The same day so many months ago, or the last of that month where it has fewer days. */
export function monthsBefore(now: Date, months: number): Date {
  const day = now.getUTCDate();
  const before = new Date(now);
  before.setUTCDate(1);
  before.setUTCMonth(before.getUTCMonth() - months);
  const last = new Date(Date.UTC(before.getUTCFullYear(), before.getUTCMonth() + 1, 0)).getUTCDate();
  before.setUTCDate(Math.min(day, last));
  return before;
}
