import { inflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { packedBytes, type ZipEntry, zipDirectory } from '../../platform/zip/zip-entries.ts';
import { FileRefusal } from './file-refusal.ts';
import { workbookLimits } from './workbook-limits.ts';

/** A file inside an .xlsx, inflated. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** An .xlsx within the limits. */
export interface OpenedZip {
  /** Those that were wanted. */
  readonly parts: Parts;
  /** The container itself; made anew when its names were written as some programs do, with backslashes or from the root. */
  readonly sound: Uint8Array;
}

/**
 * Opens an .xlsx container within the limits: the directory is judged before anything is inflated, and nothing is
 * inflated beyond what the directory claims. Of the parts only those that `wanted` names are kept.
 * @throws FileRefusal file-broken, file-password-protected, file-wrong-type or file-too-large.
 */
export function openZip(bytes: Uint8Array, wanted: (name: string) => boolean): OpenedZip {
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
  const all = new Map(entries.map((entry) => [partName(entry), inflate(zip, entry)]));
  requireWorkbook(all.get('[Content_Types].xml'));
  const odd = entries.some((entry) => partName(entry) !== entry.name);
  return {
    parts: new Map([...all].filter(([name]) => wanted(name))),
    sound: odd ? zipSync(Object.fromEntries(all), { level: 0 }) : bytes,
  };
}

/** Some programs write the names of parts as they stand in relations, with a slash before them, or with backslashes. */
export const partName = ({ name }: Pick<ZipEntry, 'name'>): string =>
  name.replaceAll('\\', '/').replace(/^\/+/, '');

/** Wherever its main part lies, a workbook says in the list of its parts that it is one; a document says another thing. */
function requireWorkbook(types: Uint8Array | undefined): void {
  const text = types === undefined ? '' : new TextDecoder().decode(types);
  if (!/spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template)\.macroEnabled/.test(text))
    throw new FileRefusal('file-wrong-type');
}

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
