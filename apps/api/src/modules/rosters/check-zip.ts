import { inflateRawSync } from 'node:zlib';
import { FileRefusal } from './file-refusal.ts';
import { workbookLimits } from './workbook-limits.ts';

/** A file inside an .xlsx, inflated. */
export type Parts = ReadonlyMap<string, Uint8Array>;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly unpackedSize: number;
  readonly offset: number;
}

/**
 * Opens an .xlsx container within the limits: the directory is judged before anything is inflated, and nothing is
 * inflated beyond what the directory claims. Of the parts only those that `wanted` names are kept.
 * @throws FileRefusal file-broken, file-password-protected, file-wrong-type or file-too-large.
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const entries = directoryOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (entries.some(({ encrypted }) => encrypted)) throw new FileRefusal('file-password-protected');
  limit('entries', entries.length);
  limit(
    'unpacked',
    entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0),
  );
  const names = new Set(entries.map(({ name }) => name));
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml'))
    throw new FileRefusal('file-wrong-type');
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = inflate(bytes, entry);
    if (wanted(entry.name)) parts.set(entry.name, part);
  }
  return parts;
}

/** Refuses what is more than its limit. */
export function limit(what: keyof typeof workbookLimits, value: number): void {
  const most = workbookLimits[what];
  if (value > most) throw new FileRefusal('file-too-large', { limit: what, most });
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const commentLengthMost = 65_535;

function directoryOf(zip: Buffer): readonly Entry[] {
  const end = endOf(zip);
  const count = zip.readUInt16LE(end + 10);
  limit('entries', count);
  const entries: Entry[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > zip.length || zip.readUInt32LE(at) !== entrySignature)
      throw new FileRefusal('file-broken');
    const nameLength = zip.readUInt16LE(at + 28);
    const rest = zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    entries.push({
      name: zip.toString('utf8', at + entryLength, at + entryLength + nameLength).replace(/^\//, ''),
      encrypted: (zip.readUInt16LE(at + 8) & 1) === 1,
      method: zip.readUInt16LE(at + 10),
      packedSize: zip.readUInt32LE(at + 20),
      unpackedSize: zip.readUInt32LE(at + 24),
      offset: zip.readUInt32LE(at + 42),
    });
    at += entryLength + nameLength + rest;
  }
  return entries;
}

function endOf(zip: Buffer): number {
  const least = Math.max(0, zip.length - endLength - commentLengthMost);
  for (let at = zip.length - endLength; at >= least; at -= 1) {
    if (zip.readUInt32LE(at) === endSignature) return at;
  }
  throw new FileRefusal('file-broken');
}

function inflate(bytes: Uint8Array, { method, packedSize, unpackedSize, offset }: Entry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (from + packedSize > bytes.length) throw new RangeError('beyond the end of the file');
    const packed = bytes.subarray(from, from + packedSize);
    if (method === 0) return packed;
    if (method !== 8) throw new RangeError(`packed by method ${method}`);
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedSize) });
    if (part.length !== unpackedSize) throw new RangeError('shorter than the directory says');
    return part;
  } catch (cause) {
    throw new FileRefusal('file-broken', {}, cause);
  }
}
