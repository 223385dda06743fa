import type { WrittenCell } from '@qinglan/domain/rosters/roster-cells';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { columnLetters } from '../rosters/used-range.ts';
import type { ListColumn } from '../rosters/write-list.ts';
import { escapeXml } from '../rosters/xml-text.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** On paper: A4 across, all columns on a page, as many pages as it takes. */
const paper =
  '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>';

/** Places in the list of cell formats below. */
const headerStyle = 1;
const textStyle = 2;

const styles = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="11"/><color rgb="FF1F4E4E"/><name val="宋体"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDCEFEC"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/**
 * Writes one list as an .xlsx while its rows come in: what is packed goes out at once, so memory holds a page of rows
 * and not the list. The header stays in sight, can be filtered by and stands on every
 * printed page; text columns hold text.
 */
export async function* sheetStream(
  sheet: string,
  columns: readonly ListColumn[],
  pages: AsyncIterable<readonly (readonly WrittenCell[])[]>,
): AsyncGenerator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    packed.push(chunk);
  });
  const part = (name: string) => {
    const file = new ZipDeflate(name, { level: 3 });
    zip.add(file);
    return (xml: string, last = false) => file.push(strToU8(xml), last);
  };
  for (const [name, xml] of frame(sheet)) part(name)(declaration + xml, true);
  const write = part('xl/worksheets/sheet1.xml');
  write(declaration + sheetHead(columns));
  write(
    rowXml(
      1,
      columns,
      columns.map(({ header }) => header),
      headerStyle,
    ),
  );
  let row = 1;
  for await (const page of pages) {
    write(page.map((cells, at) => rowXml(row + at + 1, columns, cells)).join(''));
    row += page.length;
    yield* packed.splice(0);
  }
  write(
    `</sheetData><autoFilter ref="A1:${columnLetters(columns.length)}${row}"/>${paper}</worksheet>`,
    true,
  );
  zip.end();
  yield* packed.splice(0);
}

/** The small parts around the sheet. */
function frame(sheet: string): readonly (readonly [name: string, xml: string])[] {
  const part = (name: string, sort: string) =>
    `<Override PartName="${name}" ContentType="${media}.${sort}+xml"/>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (...each: readonly string[]) =>
    `<Relationships xmlns="${packages}/relationships">${each.join('')}</Relationships>`;
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('/xl/workbook.xml', 'sheet.main')}${part('/xl/worksheets/sheet1.xml', 'worksheet')}${part('/xl/styles.xml', 'styles')}</Types>`,
    ],
    ['_rels/.rels', relations(relation('rId1', 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(sheet)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${escapeXml(sheet)}'!$1:$1</definedName></definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
        relation('rId2', 'styles', 'styles.xml'),
      ),
    ],
    ['xl/styles.xml', styles],
  ];
}

function sheetHead(columns: readonly ListColumn[]): string {
  const widths = columns.map(({ header, width, asText }, at) => {
    const wide = width ?? Math.max(10, header.length * 2 + 4);
    return `<col min="${at + 1}" max="${at + 1}" width="${wide}" customWidth="1"${asText ? ` style="${textStyle}"` : ''}/>`;
  });
  return `<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
}

function rowXml(
  row: number,
  columns: readonly ListColumn[],
  cells: readonly WrittenCell[],
  style?: number,
): string {
  const xml = cells.map((value, at) => {
    if (value === null || value === '') return '';
    const own = style ?? (columns[at]?.asText ? textStyle : 0);
    const place = `r="${columnLetters(at + 1)}${row}"${own > 0 ? ` s="${own}"` : ''}`;
    return typeof value === 'number'
      ? `<c ${place}><v>${value}</v></c>`
      : `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
  });
  return `<row r="${row}">${xml.join('')}</row>`;
}
