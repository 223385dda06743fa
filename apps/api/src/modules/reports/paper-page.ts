import {
  AlignmentType,
  convertMillimetersToTwip,
  DocumentGridType,
  Footer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { fontSizes, latinFont, paperFonts } from './paper-fonts.ts';

/**
 * The page of GB/T 9704-2012: A4, a text area of 156 by 225 mm, 37 mm from the top and 28 mm from the left, in which
 * 22 lines of 28 characters stand.
 */
const paperWidthMm = 210;
const paperHeightMm = 297;
const textWidthMm = 156;
const textHeightMm = 225;
const topMm = 37;
const leftMm = 28;
const linesOnPage = 22;
/** The page number's lower edge lies 7 mm and its own height below the text. */
const footerMm = paperHeightMm - topMm - textHeightMm - 12;

/** Twips between the feet of two lines: 28.99 points. */
export const linePitch = Math.floor(convertMillimetersToTwip(textHeightMm) / linesOnPage);
export const textWidth = convertMillimetersToTwip(textWidthMm);

export const paperPage = {
  page: {
    size: { width: convertMillimetersToTwip(paperWidthMm), height: convertMillimetersToTwip(paperHeightMm) },
    margin: {
      top: convertMillimetersToTwip(topMm),
      left: convertMillimetersToTwip(leftMm),
      right: convertMillimetersToTwip(paperWidthMm - leftMm - textWidthMm),
      bottom: convertMillimetersToTwip(paperHeightMm - topMm - textHeightMm),
      footer: convertMillimetersToTwip(footerMm),
    },
  },
  grid: { type: DocumentGridType.LINES, linePitch },
} as const;

/** Between dashes, outside: right on odd pages, left on even ones, a character from the edge. */
export const paperFooters = {
  default: footer(AlignmentType.RIGHT),
  even: footer(AlignmentType.LEFT),
};

function footer(alignment: (typeof AlignmentType)['LEFT' | 'RIGHT']): Footer {
  const size = fontSizes.pageNumber;
  const edge = size * 10;
  const font = {
    ascii: paperFonts.pageNumber,
    hAnsi: paperFonts.pageNumber,
    eastAsia: paperFonts.pageNumber,
    cs: latinFont,
  };
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size, font });
  return new Footer({
    children: [new Paragraph({ alignment, indent: { left: edge, right: edge }, children: [run] })],
  });
}
