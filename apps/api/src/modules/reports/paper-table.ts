import type { PaperTable, SignatureBlock } from '@qinglan/domain/reports/official-paper';
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { fontSizes } from './paper-fonts.ts';
import { linePitch, textWidth } from './paper-page.ts';
import { dayOrOpen, labelled, line } from './paper-text.ts';

/** Lines in a table stand closer than on the page. */
const tablePitch = 380;
const rowHeight = 520;
const tallRowHeight = 560;
const cellMargins = { left: 80, right: 80, top: 40, bottom: 40 };

/** A ruled table as wide as the text; its head comes again on every page, and no row is torn apart. */
export function ruledTable({ columns, rows, tall = false }: PaperTable): Table {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((textWidth * share) / whole));
  const height = { value: tall ? tallRowHeight : rowHeight, rule: HeightRule.ATLEAST };
  const cell = (text: string, at: number, isHead: boolean) =>
    new TableCell({
      width: { size: widths[at]!, type: WidthType.DXA },
      margins: cellMargins,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        line(text, {
          size: fontSizes.table,
          pitch: tablePitch,
          rank: isHead ? 'heading1' : 'body',
          alignment: isHead || columns[at]!.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        }),
      ],
    });
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      height,
      cantSplit: true,
      tableHeader: isHead,
      children: cells.map((text, at) => cell(text, at, isHead)),
    });
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(
        columns.map(({ header }) => header),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noLines = {
  ...{ top: noLine, bottom: noLine, left: noLine, right: noLine },
  ...{ insideHorizontal: noLine, insideVertical: noLine },
};
const shortLine = '　'.repeat(5);

/** Blocks side by side without lines, kept on one page: nobody signs a page that holds nothing else. */
export function signatureTable(blocks: readonly SignatureBlock[]): Table {
  const width = Math.floor(textWidth / blocks.length);
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: blocks.map(() => width),
    layout: TableLayoutType.FIXED,
    borders: noLines,
    rows: [
      new TableRow({
        cantSplit: true,
        children: blocks.map(
          (block) =>
            new TableCell({
              borders: noLines,
              width: { size: width, type: WidthType.DXA },
              children: signatureLines(block),
            }),
        ),
      }),
    ],
  });
}

/** Room for a seal, which is some four centimetres across. */
const sealRoom = linePitch * 3;

function signatureLines({ party, name, lines, day }: SignatureBlock): Paragraph[] {
  const left = { alignment: AlignmentType.LEFT };
  return [
    line(party, { ...left, before: linePitch, keepNext: true }),
    line(name ?? '', { ...left, after: sealRoom, keepNext: true }),
    ...lines.map(({ label, text }) => line(labelled(label, text, shortLine), { ...left, keepNext: true })),
    line(dayOrOpen(day), { ...left, before: linePitch / 2 }),
  ];
}
