import { randomPooled } from './random-pool.ts';

const countsMost = 2 ** 12;
/** A clock that was set back, or an act that began so long ago, takes the time of the id before. */
const backMsMost = 600_000;
let lastMs = 0;
let count = 0;

/**
 * Makes a uuid v7 (RFC 9562): 48 bits of Unix milliseconds, 12 that count on within a millisecond, then random bits.
 * Made here and not in the database, since PostgreSQL 15 has no function for it. Ids that this process makes later sort
 * later, which keeps indexes dense and rows in the order they were made.
 */
export function newId(nowMs: number = Date.now()): string {
  const bytes = randomPooled(16);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  advance(nowMs, view.getUint16(6));
  view.setBigUint64(0, (BigInt(lastMs) << 16n) | 0x7000n | BigInt(count));
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Counts on while the time is the same; the count begins in its lower half, so that there is room above. */
function advance(nowMs: number, random: number): void {
  const again = nowMs <= lastMs && lastMs - nowMs < backMsMost;
  if (again && count + 1 < countsMost) {
    count += 1;
    return;
  }
  lastMs = again ? lastMs + 1 : nowMs;
  count = random % (countsMost / 2);
}
