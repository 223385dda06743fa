import type { SheetGrid } from '@qinglan/domain/rosters/cell-grid';
import { parseCsv } from 'hucre/csv';
import { limit } from './check-zip.ts';
import { FileRefusal } from './file-refusal.ts';

/**
 * Reads a .csv as one sheet in which every cell is text, so that phones and numbers keep every digit. The encoding is
 * decided by a byte-order mark, else UTF-8 where all bytes fit it, else GB18030.
 * @throws FileRefusal file-broken, file-empty or file-too-large.
 */
export function readCsv(bytes: Uint8Array, file: string): readonly SheetGrid[] {
  const text = decode(bytes);
  if (text.includes('\u0000')) throw new FileRefusal('file-wrong-type');
  const delimiter = delimiterOf(text);
  let cells = 0;
  const rows = parseCsv(text, { delimiter, typeInference: false, skipBom: true }).flatMap((values, at) => {
    const texts = values.map((value) => (value === null || value === '' ? null : String(value)));
    const filled = texts.filter((value) => value !== null && value.trim() !== '').length;
    if (filled === 0) return [];
    cells += filled;
    limit('rows', at + 1);
    limit('columns', texts.length);
    limit('cells', cells);
    return [{ row: at + 1, cells: texts }];
  });
  if (rows.length === 0) throw new FileRefusal('file-empty');
  return [{ file, name: sheetName(file), rows }];
}

/** The file's name in the form that a sheet may have, since the returned workbook is an .xlsx. */
function sheetName(file: string): string {
  const name = file.replace(/\.[^.]*$/, '').replace(/[[\]:*?/\\']/g, ' ');
  return [...name].slice(0, 31).join('').trim() || 'Sheet1';
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  throw new FileRefusal('file-broken');
}

/** The sign that parts the most cells in the first lines; quoted text may hold the others. */
function delimiterOf(text: string): string {
  const head = text.slice(0, 4_000).replace(/"[^"]*"/g, '');
  const counts = [',', '\t', ';', '，'].map((sign) => ({ sign, count: head.split(sign).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}
