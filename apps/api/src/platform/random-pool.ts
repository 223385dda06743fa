import { randomFillSync } from 'node:crypto';

const pool = new Uint8Array(16_384);
let used = pool.length;

/** Random bytes from a pool that is filled many ids at a time: a call into the system for each costs more than all else. */
export function randomPooled(length: number): Uint8Array {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const bytes = pool.slice(used, used + length);
  // What was handed out is not kept: a salt must not be found in memory once its payload is erased.
  pool.fill(0, used, used + length);
  used += length;
  return bytes;
}
