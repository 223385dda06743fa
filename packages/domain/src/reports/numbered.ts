import { chineseNumeral } from './chinese-numerals.ts';
import type { PaperPart } from './official-paper.ts';

/** A section: its heading, and what stands below it. */
export interface PaperSection {
  readonly heading: string;
  readonly parts: readonly PaperPart[];
}

/** Sections counted as offices count: 一、二、三、. */
export const numberedSections = (sections: readonly PaperSection[]): readonly PaperPart[] =>
  sections.flatMap(({ heading, parts }, at): readonly PaperPart[] => [
    { kind: 'heading', level: 1, text: `${chineseNumeral(at + 1)}、${heading}` },
    ...parts,
  ]);

/** Sentences counted within a section: 1．2．3．. */
export const numberedParagraphs = (texts: readonly string[]): readonly PaperPart[] =>
  texts.map((text, at) => ({ kind: 'paragraph', text: `${at + 1}．${text}` }));

export const paragraph = (text: string): PaperPart => ({ kind: 'paragraph', text });
