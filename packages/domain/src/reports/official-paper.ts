/**
 * An official paper as plain data: what stands on it, in which order and of which rank, and nothing of fonts, pages or
 * files. Whoever writes it out knows the layout of offices (GB/T 9704-2012).
 */
export interface OfficialPaper {
  /** Two-line titles are given as two. */
  readonly title: readonly [string, ...string[]];
  /** Above the title on the right: a number of its own, or null where it has none. */
  readonly number: PaperNumber | null;
  readonly parts: readonly PaperPart[];
}

/** A document number: 青结协〔2026〕3号. What is null is left open to be filled in by hand. */
export interface PaperNumber {
  readonly series: string | null;
  readonly year: number | null;
  readonly ordinal: number | null;
}

export type PaperPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** Indented by two characters; `flush` begins at the edge, as a form of address does. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly flush?: boolean }
  /** What stands after a label, or an open line to write on. */
  | { readonly kind: 'entry'; readonly label: string; readonly text: string | null }
  | PaperTable
  /** Blanks for signatures and seals, side by side. */
  | { readonly kind: 'signatures'; readonly blocks: readonly SignatureBlock[] }
  /** At the right, below a text: who issues it, and when; null leaves the day open. */
  | { readonly kind: 'closing'; readonly issuer: string; readonly day: string | null };

/** A table with one header row; an empty cell is there to be written in. */
export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Rows as high as handwriting needs. */
  readonly tall?: boolean;
}

export interface PaperColumn {
  readonly header: string;
  /** Share of the width; the shares of all columns need not add up to anything. */
  readonly share: number;
  readonly align?: 'left' | 'center';
}

/** What one party fills in and seals. */
export interface SignatureBlock {
  readonly party: string;
  /** Whose signature or seal it is, on a line of its own. */
  readonly name: string | null;
  /** Labels with what is known already; null leaves a blank. */
  readonly lines: readonly { readonly label: string; readonly text: string | null }[];
  readonly day: string | null;
}
