import type { SheetGrid } from '@qinglan/domain/rosters/cell-grid';
import { limit } from './check-zip.ts';
import { fileSort } from './file-sort.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

/** A file as it was uploaded or named on the command line. */
export interface RosterFile {
  /** Without folders. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Turns a file into the cells of its visible sheets. Takes seconds of the processor for a city's roster: servers call it
 * in a worker thread.
 * @throws FileRefusal for a wrong type, a password, a broken, empty or absurdly large file.
 */
export async function readWorkbook({ name, bytes }: RosterFile): Promise<readonly SheetGrid[]> {
  limit('bytes', bytes.length);
  return fileSort(bytes, name) === 'csv' ? readCsv(bytes, name) : readXlsx(bytes, name);
}
