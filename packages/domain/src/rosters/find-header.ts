import { cellText, type GridRow } from './cell-grid.ts';
import { headerIndex, headerKey } from './header-key.ts';
import { type KindergartenColumnKey, kindergartenColumns } from './kindergarten-columns.ts';
import { remembered } from './remembered.ts';
import type { RosterKind } from './roster-column.ts';
import { type TeacherColumnKey, teacherColumns } from './teacher-columns.ts';

/** No header is longer, with its line breaks and hints. */
const headerCharactersMost = 60;

const keyOf = remembered(headerKey);

const indexes = {
  kindergartens: headerIndex<string>(kindergartenColumns),
  teachers: headerIndex<string>(teacherColumns),
} as const satisfies Record<RosterKind, ReadonlyMap<string, string>>;

/** What a sheet of each kind is known by, and how many of its headers must stand beside that. */
const marks: Readonly<Record<RosterKind, { readonly key: string; readonly headersLeast: number }>> = {
  teachers: { key: 'name' satisfies TeacherColumnKey, headersLeast: 4 },
  kindergartens: { key: 'name' satisfies KindergartenColumnKey, headersLeast: 4 },
};

/** The recognition of a header: which place of the row holds which column, and what could not be placed. */
export interface FoundHeader {
  readonly kind: RosterKind;
  /** Column key → place in the row, from 0. */
  readonly places: ReadonlyMap<string, number>;
  /** Headers of columns that come twice, with the column's key. */
  readonly doubled: readonly { readonly key: string; readonly text: string }[];
  /** Headers that are none of the roster's. */
  readonly unknown: readonly string[];
  /** How many rows the header takes: a group line above, or several lines merged. */
  readonly height: number;
}

/**
 * The header that begins in this row, if one does; rows that belong to it may follow. Sheets of both kinds name
 * districts and kindergartens, so the kind with more of its headers wins, and teachers win a draw.
 */
export function findHeader(rows: readonly GridRow[], start: number): FoundHeader | null {
  const found = (['teachers', 'kindergartens'] as const).flatMap((kind) => {
    const header = headerTexts(rows, start, indexes[kind]);
    if (header === null) return [];
    const placed = placeHeaders(kind, header.texts, header.height);
    const { key, headersLeast } = marks[kind];
    return placed.places.has(key) && placed.places.size >= headersLeast ? [placed] : [];
  });
  return found.reduce<FoundHeader | null>(
    (best, header) => (best === null || header.places.size > best.places.size ? header : best),
    null,
  );
}

/**
 * The texts of a header that may run over several rows. A row goes on with the header when everything in it is a
 * header itself, which no row of data is.
 */
function headerTexts(
  rows: readonly GridRow[],
  start: number,
  index: ReadonlyMap<string, string>,
): { readonly texts: readonly string[]; readonly height: number } | null {
  const isHeader = (text: string) => text.length <= headerCharactersMost && index.has(keyOf(text));
  const first = rows[start]?.cells ?? [];
  if (!first.some((cell) => typeof cell === 'string' && isHeader(cell))) return null;
  const texts = first.map(cellText);
  let height = 1;
  for (let next = rows[start + height]; next !== undefined; next = rows[start + height]) {
    const below = next.cells.map(cellText);
    const filled = below.filter((text) => text !== '');
    if (filled.length === 0 || !filled.every(isHeader)) break;
    for (const [place, text] of below.entries()) if (text !== '') texts[place] = text;
    height += 1;
  }
  return { texts, height };
}

function placeHeaders(kind: RosterKind, texts: readonly string[], height: number): FoundHeader {
  const places = new Map<string, number>();
  const doubled: { key: string; text: string }[] = [];
  const unknown: string[] = [];
  for (const [place, text = ''] of texts.entries()) {
    if (text === '') continue;
    const key = indexes[kind].get(keyOf(text));
    if (key === undefined) unknown.push(text);
    else if (places.has(key)) doubled.push({ key, text });
    else places.set(key, place);
  }
  return { kind, places, doubled, unknown, height };
}
