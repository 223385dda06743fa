import { beforeEnd, type PackageParts } from './package-parts.ts';
import { columnLetters } from './used-range.ts';
import { attributeOf, escapeXml, prefixOf } from './xml-text.ts';

/** A note on a cell; row and column from 1. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Who writes our notes, so that an earlier return's notes are known again. */
const author = '青蓝';

/** Beyond this the error column has to do: thousands of notes make a workbook slow to open. */
export const notesMost = 1_000;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Puts notes on a sheet beside those that are there; a cell with a note of its own keeps it. Gives back the sheet's XML. */
export function addNotes(
  parts: PackageParts,
  sheetPath: string,
  sheet: string,
  notes: readonly CellNote[],
): string {
  const existing = parts.related(sheetPath, 'comments');
  if (existing === null && notes.length === 0) return sheet;
  const path = existing?.path ?? parts.freePath('xl/comments', '.xml');
  const before = withoutOurs(parts.text(path) ?? emptyComments());
  const p = prefixOf(before);
  const taken = new Set(
    [...before.matchAll(new RegExp(`<${p}comment\\b[^>]*>`, 'g'))].map(([tag]) => attributeOf(tag, 'ref')),
  );
  const fresh = notes
    .slice(0, notesMost)
    .filter(({ row, column }) => !taken.has(`${columnLetters(column)}${row}`));
  const authors = before.match(new RegExp(`<${p}author(?:>|/>)`, 'g'))?.length ?? 0;
  const comments = fresh.map((note) => commentXml(note, p, authors)).join('');
  parts.write(
    path,
    openedAuthors(before, p)
      .replace(`</${p}authors>`, `<${p}author>${author}</${p}author></${p}authors>`)
      .replace(`</${p}commentList>`, `${comments}</${p}commentList>`),
  );
  if (existing === null) {
    parts.relate(sheetPath, 'comments', path);
    parts.declare(path, 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml');
  }
  return addShapes(parts, sheetPath, sheet, fresh);
}

/** Excel shows a note only with a shape in the old drawing language beside it. */
function addShapes(
  parts: PackageParts,
  sheetPath: string,
  sheet: string,
  notes: readonly CellNote[],
): string {
  const existing = parts.related(sheetPath, 'vmlDrawing');
  const path = existing?.path ?? parts.freePath('xl/drawings/vmlDrawing', '.vml');
  const drawing = (parts.text(path) ?? emptyDrawing).replace(/<v:shape id="qinglan[\s\S]*?<\/v:shape>/g, '');
  parts.write(path, beforeEnd(drawing, 'xml', notes.map(shapeXml).join('')));
  if (existing !== null) return sheet;
  parts.declare('*.vml', 'application/vnd.openxmlformats-officedocument.vmlDrawing');
  const id = parts.relate(sheetPath, 'vmlDrawing', path);
  return withLegacyDrawing(sheet, id);
}

/** The element's place is fixed by the format: behind the drawing, before what is listed here. */
function withLegacyDrawing(sheet: string, id: string): string {
  const p = prefixOf(sheet);
  const data = sheet.lastIndexOf(`</${p}sheetData>`);
  const tail = sheet.slice(data);
  const followers = [
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
    'webPublishItems',
    'tableParts',
  ];
  const places = followers.map((name) => tail.search(new RegExp(`<${p}${name}\\b`)));
  const extensions = tail.lastIndexOf(`<${p}extLst`);
  const extensionsAtEnd = new RegExp(`</${p}extLst>\\s*</${p}worksheet>\\s*$`).test(tail) ? extensions : -1;
  const wrapped = tail.search(/<mc:AlternateContent\b/);
  const at = Math.min(
    ...[...places, extensionsAtEnd, wrapped, tail.lastIndexOf(`</${p}worksheet>`)].filter(
      (place) => place >= 0,
    ),
  );
  const element = `<${p}legacyDrawing xmlns:r="${officeRelations}" r:id="${id}"/>`;
  return sheet.slice(0, data) + tail.slice(0, at) + element + tail.slice(at);
}

function withoutOurs(comments: string): string {
  const p = prefixOf(comments);
  const authors = [...comments.matchAll(new RegExp(`<${p}author(?:/>|>([^<]*)</${p}author>)`, 'g'))];
  const ours = authors.flatMap(([, name], at) => (name === author ? [String(at)] : []));
  return comments.replace(new RegExp(`<${p}comment\\b[^>]*>[\\s\\S]*?</${p}comment>`, 'g'), (comment) =>
    ours.includes(attributeOf(comment, 'authorId') ?? '') ? '' : comment,
  );
}

/** An empty list may be written as one tag: it is opened, so that something can be put into it. */
function openedAuthors(comments: string, p: string): string {
  return comments
    .replace(`<${p}authors/>`, `<${p}authors></${p}authors>`)
    .replace(`<${p}commentList/>`, `<${p}commentList></${p}commentList>`);
}

function emptyComments(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`;
}

function commentXml({ row, column, text }: CellNote, p: string, authorId: number): string {
  const reference = `${columnLetters(column)}${row}`;
  return `<${p}comment ref="${reference}" authorId="${authorId}"><${p}text><${p}r><${p}t xml:space="preserve">${escapeXml(text)}</${p}t></${p}r></${p}text></${p}comment>`;
}

const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

function shapeXml({ row, column }: CellNote): string {
  const anchor = [column, 12, Math.max(0, row - 2), 4, column + 3, 20, row + 3, 4].join(', ');
  return (
    `<v:shape id="qinglan_${row}_${column}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
