import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { FileKind } from '@qinglan/domain/attachments/file-kind';
import { refuse } from '../../platform/errors.ts';
import { packedBytes, type ZipEntry, zipDirectory } from '../../platform/zip/zip-entries.ts';

/** A document of the offices stays far below each; what is above is a mistake or an attack. */
const entriesMost = 5_000;
const unpackedBytesMost = 300 * 1024 * 1024;

const mainParts: readonly (readonly [Extract<FileKind, 'docx' | 'xlsx' | 'pptx'>, string])[] = [
  ['docx', 'word/document.xml'],
  ['xlsx', 'xl/workbook.xml'],
  ['pptx', 'ppt/presentation.xml'],
];

/**
 * Which Office document this is, after every part of it was unpacked to nowhere and found to be what the directory
 * claims. The directory is judged before anything is unpacked.
 * @throws RuleError for what is none, is cut off, locked, holds macros, names parts outside itself or unpacks too large.
 */
export async function checkOffice(bytes: Buffer, taken: readonly string[]): Promise<FileKind> {
  const { count, entries, end } = zipDirectory(bytes, entriesMost) ?? refuse({ code: 'attachment-broken' });
  if (end !== bytes.length)
    refuse({ code: end > bytes.length ? 'attachment-broken' : 'attachment-two-kinds' });
  if (entries.some(({ encrypted }) => encrypted)) refuse({ code: 'file-password-protected' });
  const unpacked = entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
  if (count > entriesMost || unpacked > unpackedBytesMost) refuse({ code: 'attachment-unpacks-too-large' });
  if (entries.some(({ name }) => leadsOutside(name))) refuse({ code: 'attachment-broken' });
  const names = new Set(entries.map(({ name }) => name));
  if (names.size !== entries.length) refuse({ code: 'attachment-broken' });
  const kind = kindOf(names) ?? refuse({ code: 'attachment-kind-not-taken', facts: { taken } });
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) refuse({ code: 'attachment-has-macros' });
  for (const entry of entries) await checkPart(bytes, entry);
  return kind;
}

function kindOf(parts: ReadonlySet<string>): FileKind | undefined {
  if (!parts.has('[Content_Types].xml')) return undefined;
  const found = mainParts.filter(([, part]) => parts.has(part));
  if (found.length > 1) refuse({ code: 'attachment-two-kinds' });
  return found[0]?.[0];
}

const leadsOutside = (name: string): boolean =>
  /^[/\\]|^[a-z]:/i.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

/** Unpacks a part to nowhere: it must be whole, and no more than it claims. */
async function checkPart(zip: Buffer, entry: ZipEntry): Promise<void> {
  const { method, unpackedSize } = entry;
  const packed = packedBytes(zip, entry) ?? refuse({ code: 'attachment-broken' });
  if (method === 0 && packed.length === unpackedSize) return;
  if (method !== 8) refuse({ code: 'attachment-broken' });
  const size = await unpackedSizeOf(packed, unpackedSize);
  if (size > unpackedSize) refuse({ code: 'attachment-unpacks-too-large' });
  if (size < unpackedSize) refuse({ code: 'attachment-broken' });
}

/** Stops counting beyond `most`. */
async function unpackedSizeOf(packed: Buffer, most: number): Promise<number> {
  let size = 0;
  const parts = Readable.from([packed], { objectMode: false }).pipe(createInflateRaw());
  try {
    for await (const part of parts) {
      size += (part as Buffer).length;
      if (size > most) break;
    }
  } catch {
    refuse({ code: 'attachment-broken' });
  }
  return size;
}
