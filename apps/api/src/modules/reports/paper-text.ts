import { openDay, paperDay } from '@qinglan/domain/reports/chinese-numerals';
import type { PaperNumber } from '@qinglan/domain/reports/official-paper';
import { AlignmentType, LineRuleType, Paragraph, TextRun } from 'docx';
import { fontSizes, latinFont, paperFonts } from './paper-fonts.ts';
import { linePitch } from './paper-page.ts';

type Rank = keyof typeof paperFonts;
type Place = (typeof AlignmentType)['LEFT' | 'RIGHT' | 'CENTER' | 'BOTH'];

interface LineOptions {
  readonly rank?: Rank;
  readonly size?: number;
  readonly alignment?: Place;
  /** In characters of the body. */
  readonly firstLine?: number;
  readonly right?: number;
  /** In twips; the page's own pitch unless given. */
  readonly pitch?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

/** A character of the body, in twips. */
const character = fontSizes.body * 10;

const runOf = (text: string, rank: Rank, size: number, underlined = false): TextRun => {
  const font = { ascii: latinFont, hAnsi: latinFont, eastAsia: paperFonts[rank], cs: latinFont };
  return new TextRun({ text, size, font, ...(underlined && { underline: {} }) });
};

/** A line of one rank, on the page's grid. */
export function line(text: string | readonly TextRun[], options: LineOptions = {}): Paragraph {
  const { rank = 'body', size = fontSizes.body, alignment = AlignmentType.BOTH, keepNext = false } = options;
  const { firstLine = 0, right = 0, pitch = linePitch, before = 0, after = 0 } = options;
  return new Paragraph({
    alignment,
    keepNext,
    indent: { firstLine: firstLine * character, right: right * character },
    spacing: { line: pitch, lineRule: LineRuleType.EXACT, before, after },
    children: typeof text === 'string' ? [runOf(text, rank, size)] : [...text],
  });
}

const titlePitch = 700;

export const titleLines = (title: readonly string[]): readonly Paragraph[] =>
  title.map((text, at) =>
    line(text, {
      ...{ rank: 'title', size: fontSizes.title, alignment: AlignmentType.CENTER, pitch: titlePitch },
      after: at === title.length - 1 ? linePitch : 0,
    }),
  );

/** 〔〕 enclose the year; what is open is as wide as what will be written there. */
export function numberLine({ series, year, ordinal }: PaperNumber): Paragraph {
  const text = `编号：${series ?? '　　　　'}〔${year ?? '　　　'}〕${ordinal ?? '　　　'}号`;
  return line(text, { alignment: AlignmentType.RIGHT, after: linePitch / 2 });
}

/** As long as half a line, to write a name or a place on. */
const openLine = '　'.repeat(14);

/** A label with what stands after it, or a line to write on. */
export const labelled = (label: string, text: string | null, open = openLine): readonly TextRun[] => [
  runOf(`${label}：`, 'body', fontSizes.body),
  text === null ? runOf(open, 'body', fontSizes.body, true) : runOf(text, 'body', fontSizes.body),
];

export const dayOrOpen = (day: string | null): string => (day === null ? openDay : paperDay(day));
