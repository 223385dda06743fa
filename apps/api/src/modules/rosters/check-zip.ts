import { inflateRawSync } from 'node:zlib';
import { packedBytes, type ZipEntry, zipDirectory } from '../../platform/zip/zip-entries.ts';
import { FileRefusal } from './file-refusal.ts';
import { workbookLimits } from './workbook-limits.ts';

/** A file inside an .xlsx, inflated. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * Opens an .xlsx container within the limits: the directory is judged before anything is inflated, and nothing is
 * inflated beyond what the directory claims. Of the parts only those that `wanted` names are kept.
 * @throws FileRefusal file-broken, file-password-protected, file-wrong-type or file-too-large.
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): Parts {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = zipDirectory(zip, workbookLimits.entries);
  if (directory === null) throw new FileRefusal('file-broken');
  const { count, entries } = directory;
  if (entries.some(({ encrypted }) => encrypted)) throw new FileRefusal('file-password-protected');
  limit('entries', count);
  limit(
    'unpacked',
    entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0),
  );
  const names = new Set(entries.map(partName));
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml'))
    throw new FileRefusal('file-wrong-type');
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    const part = inflate(zip, entry);
    const name = partName(entry);
    if (wanted(name)) parts.set(name, part);
  }
  return parts;
}

/** Some programs write the names of parts as they stand in relations: with a slash before them. */
const partName = ({ name }: ZipEntry): string => name.replace(/^\//, '');

/** Refuses what is more than its limit. */
export function limit(what: keyof typeof workbookLimits, value: number): void {
  const most = workbookLimits[what];
  if (value > most) throw new FileRefusal('file-too-large', { limit: what, most });
}

function inflate(zip: Buffer, entry: ZipEntry): Uint8Array {
  const { method, unpackedSize } = entry;
  try {
    const packed = packedBytes(zip, entry);
    if (packed === null) throw new RangeError('not where the directory says');
    if (method === 0) return packed;
    if (method !== 8) throw new RangeError(`packed by method ${method}`);
    const part = inflateRawSync(packed, { maxOutputLength: Math.max(1, unpackedSize) });
    if (part.length !== unpackedSize) throw new RangeError('shorter than the directory says');
    return part;
  } catch (cause) {
    throw new FileRefusal('file-broken', {}, cause);
  }
}
