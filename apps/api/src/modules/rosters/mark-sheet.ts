import type { MarkStyles } from './mark-styles.ts';
import { columnLetters, columnNumber } from './used-range.ts';
import { attributeOf, escapeXml, prefixOf } from './xml-text.ts';

/** What is to be marked in a sheet; rows and columns from 1. */
export interface SheetMarks {
  /** Cells to colour, by row. */
  readonly cells: ReadonlyMap<number, ReadonlySet<number>>;
  /** What the error column says, by row; the header's row says its title. */
  readonly texts: ReadonlyMap<number, string>;
  readonly problemColumn: number;
  /** First and last rows whose marks of an earlier return are taken away. */
  /** Whether an earlier return has left marks. */
  readonly again: boolean;
  readonly area: { readonly from: number; readonly to: number };
}

interface CellXml {
  readonly column: number;
  readonly xml: string;
}

/** Marks a sheet's XML in place: nothing but the marked cells changes. */
export function markSheet(xml: string, marks: SheetMarks, styles: MarkStyles): string {
  const p = prefixOf(xml);
  const start = xml.indexOf(`<${p}sheetData`);
  const end = xml.indexOf(`</${p}sheetData>`);
  if (start < 0 || end < 0) return xml;
  let last = 0;
  const rows = new RegExp(`<${p}row\\b([^>]*?)(?:/>|>([\\s\\S]*?)</${p}row>)`, 'g');
  const data = xml.slice(start, end).replace(rows, (all: string, attributes: string, body: string = '') => {
    const row = Number(attributeOf(attributes, 'r') ?? last + 1);
    last = row;
    const inArea = row >= marks.area.from && row <= marks.area.to;
    if (!inArea || !(marks.again || marks.texts.has(row) || marks.cells.has(row))) return all;
    const marked = markRow(cellsOf(body, p), row, p, marks, styles);
    return `<${p}row${attributes.replace(/\sspans="[^"]*"/, '')}>${marked}</${p}row>`;
  });
  const head = xml.slice(0, start).replace(new RegExp(`<${p}dimension\\b[^>]*/>`), '');
  return `${widen(head, p, marks.problemColumn)}${data}${xml.slice(end)}`;
}

function cellsOf(body: string, p: string): readonly CellXml[] {
  let last = 0;
  return (body.match(new RegExp(`<${p}c\\b(?:[^>]*/>|[^>]*>[\\s\\S]*?</${p}c>)`, 'g')) ?? []).map((xml) => {
    const letters = /^[A-Z]+/.exec(attributeOf(xml, 'r') ?? '')?.[0];
    last = letters === undefined ? last + 1 : columnNumber(letters);
    return { column: last, xml };
  });
}

function markRow(
  cells: readonly CellXml[],
  row: number,
  p: string,
  { cells: refused, texts, problemColumn }: SheetMarks,
  styles: MarkStyles,
): string {
  const marked = new Map(
    cells.map(({ column, xml }) => [column, restyled(xml, p, (style) => styles.cleared(style))]),
  );
  for (const column of refused.get(row) ?? []) {
    const xml = marked.get(column) ?? `<${p}c r="${columnLetters(column)}${row}"/>`;
    marked.set(
      column,
      restyled(xml, p, (style) => styles.refused(style)),
    );
  }
  const text = texts.get(row);
  if (text === undefined) marked.delete(problemColumn);
  else {
    const reference = `${columnLetters(problemColumn)}${row}`;
    marked.set(
      problemColumn,
      `<${p}c r="${reference}" s="${styles.explanation()}" t="inlineStr"><${p}is><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}is></${p}c>`,
    );
  }
  return [...marked.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join('');
}

function restyled(xml: string, p: string, change: (style: number) => number): string {
  const tag = /^<[^>]*>/.exec(xml)?.[0] ?? '';
  const before = Number(attributeOf(tag, 's') ?? 0);
  const after = change(before);
  if (after === before) return xml;
  const bare = tag.replace(/\ss="\d+"/, '').replace(`<${p}c`, `<${p}c s="${after}"`);
  return bare + xml.slice(tag.length);
}

/** Gives the error column a width to read it in, unless a width is set for it already. */
function widen(head: string, p: string, column: number): string {
  const width = `<${p}col min="${column}" max="${column}" width="60" customWidth="1"/>`;
  const list = new RegExp(`<${p}cols>([\\s\\S]*?)</${p}cols>`).exec(head);
  if (list === null) return `${head}<${p}cols>${width}</${p}cols>`;
  const covered = [...(list[1] ?? '').matchAll(/<[^>]*>/g)].some(
    ([tag]) => column <= Number(attributeOf(tag, 'max') ?? 0),
  );
  return covered ? head : head.replace(`</${p}cols>`, `${width}</${p}cols>`);
}
