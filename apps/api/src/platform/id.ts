import { randomPooled } from './random-pool.ts';

/**
 * Makes a uuid v7 (RFC 9562): 48 bits of Unix milliseconds, then random bits. Made here and not in the
 * database, since PostgreSQL 15 has no function for it; ids made later sort later, which keeps indexes dense.
 */
export function newId(nowMs: number = Date.now()): string {
  const bytes = randomPooled(16);
  new DataView(bytes.buffer).setBigUint64(
    0,
    (BigInt(nowMs) << 16n) | (BigInt(bytes[6]!) << 8n) | BigInt(bytes[7]!),
  );
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Buffer.from(bytes).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
