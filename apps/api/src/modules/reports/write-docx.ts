import type { OfficialPaper, PaperPart } from '@qinglan/domain/reports/official-paper';
import { AlignmentType, Document, type FileChild, Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fontSizes, latinFont, paperFonts, standIns } from './paper-fonts.ts';
import { linePitch, paperFooters, paperPage } from './paper-page.ts';
import { ruledTable, signatureTable } from './paper-table.ts';
import { dayOrOpen, labelled, line, numberLine, titleLines } from './paper-text.ts';

/** Writes a paper as .docx in the layout of official documents (GB/T 9704-2012). */
export async function writeDocx(paper: OfficialPaper): Promise<Uint8Array> {
  const { title, number, parts } = paper;
  const document = new Document({
    creator: 'Qinglan',
    title: title.join(''),
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            size: fontSizes.body,
            font: { ascii: latinFont, hAnsi: latinFont, eastAsia: paperFonts.body, cs: latinFont },
            language: { value: 'en-US', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    sections: [
      {
        properties: paperPage,
        footers: paperFooters,
        children: [
          ...(number === null ? [] : [numberLine(number)]),
          ...titleLines(title),
          ...parts.flatMap(written),
        ],
      },
    ],
  });
  return withStandIns(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function written(part: PaperPart): readonly FileChild[] {
  switch (part.kind) {
    case 'heading':
      return [
        line(part.text, { rank: part.level === 1 ? 'heading1' : 'heading2', firstLine: 2, keepNext: true }),
      ];
    case 'paragraph':
      return [line(part.text, { firstLine: part.flush ? 0 : 2 })];
    case 'entry':
      return [line(labelled(part.label, part.text), { alignment: AlignmentType.LEFT })];
    case 'table':
      return [ruledTable(part), line('', { pitch: linePitch / 2 })];
    case 'signatures':
      return [signatureTable(part.blocks), line('', { pitch: 20 })];
    case 'closing':
      return [
        line(part.issuer, {
          alignment: AlignmentType.RIGHT,
          right: 5,
          before: linePitch * 3,
          keepNext: true,
        }),
        line(dayOrOpen(part.day), { alignment: AlignmentType.RIGHT, right: 4 }),
      ];
  }
}

const fontTablePart = 'word/fontTable.xml';

/** Tells readers which font to take where one is missing; the library leaves that table empty. */
function withStandIns(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const fonts = Object.entries(standIns).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  const table = strFromU8(parts[fontTablePart]!);
  const filled = table.replace(/\/>\s*$|<\/w:fonts>\s*$/, (end) =>
    end.startsWith('/>') ? `>${fonts.join('')}</w:fonts>` : `${fonts.join('')}</w:fonts>`,
  );
  return zipSync({ ...parts, [fontTablePart]: strToU8(filled) }, { level: 6 });
}
