import type { WrittenCell } from '@qinglan/domain/rosters/roster-cells';
import {
  type CellStyle,
  type CellValue,
  type ColumnDef,
  type DataValidation,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { columnLetters } from './used-range.ts';

/** A column of a list that goes out. */
export interface ListColumn {
  readonly header: string;
  /** Codes, numbers of people and phones: kept as text, so that no program shortens them or counts with them. */
  readonly asText?: boolean;
  /** In characters of the standard font; a Chinese character takes two. */
  readonly width?: number;
}

/** A list on a sheet: one header row, then the rows in the order given. */
export interface ListSheet {
  readonly name: string;
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly validations?: readonly DataValidation[];
  readonly hidden?: boolean;
}

const headerStyle: CellStyle = {
  font: { bold: true, color: { rgb: '1F4E4E' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCEFEC' } },
  alignment: { vertical: 'center', wrapText: true },
};

/** Writes lists as an .xlsx: headers stay in sight, can be filtered, and text columns hold text to their last row. */
export async function writeLists(sheets: readonly ListSheet[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: sheets.map(sheetOf), defaultFont: { name: '宋体', size: 11 } });
}

function sheetOf({ name, columns, rows, validations = [], hidden = false }: ListSheet): WriteSheet {
  const table: CellValue[][] = [columns.map(({ header }) => header), ...rows.map((cells) => [...cells])];
  return {
    name,
    columns: columns.map(columnOf),
    rows: table,
    cells: new Map(columns.map(({ header }, at) => [`0,${at}`, { value: header, style: headerStyle }])),
    freezePane: { rows: 1 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    autoFilter: { range: `A1:${columnLetters(columns.length)}${table.length}` },
    dataValidations: [...validations],
    hidden,
  };
}

function columnOf({ header, width, asText = false }: ListColumn): ColumnDef {
  return { width: width ?? Math.max(10, header.length * 2 + 4), ...(asText && { numFmt: '@' }) };
}
