import type { ClosedList } from '../closed-list.ts';
import type { RuleFact } from '../rule-codes.ts';
import { compact, hasBadCharacters, lengthOf } from '../text/normalise.ts';
import { cellText, type GridCell, type GridRow } from './cell-grid.ts';
import { remembered } from './remembered.ts';
import { type RosterCode, type RosterProblem, type RowPlace, rosterProblem } from './roster-problem.ts';
import { headerOf, type RosterTable } from './roster-table.ts';

/** Each list with a memory of the words that were looked up in it. */
const lists = new WeakMap<object, (text: string) => string | null>();

function wordsOf<Code extends string>(list: ClosedList<Code>): (text: string) => Code | null {
  const words = lists.get(list) ?? remembered(list.parse);
  lists.set(list, words);
  return words as (text: string) => Code | null;
}

type Facts = Readonly<Record<string, RuleFact>>;

/**
 * Reads the cells of one row of data and collects what is wrong with them. A column that the sheet lacks and an empty
 * cell both read as undefined: a roster never empties what is stored.
 */
export class RowReader<Key extends string> {
  readonly place: RowPlace;
  readonly problems: RosterProblem[] = [];
  readonly warnings: RosterProblem[] = [];
  readonly #table: RosterTable;
  readonly #cells: readonly GridCell[];

  constructor(table: RosterTable, row: GridRow) {
    this.#table = table;
    this.#cells = row.cells;
    this.place = { file: table.file, sheet: table.sheet, row: row.row };
  }

  cell(key: Key): GridCell {
    const at = this.#table.places.get(key);
    return at === undefined ? null : (this.#cells[at] ?? null);
  }

  text(key: Key): string {
    return cellText(this.cell(key));
  }

  refuse(key: Key, code: RosterCode, facts: Facts = {}): undefined {
    this.problems.push(rosterProblem(this.place, this.#quote(key), code, facts));
  }

  warn(key: Key, code: RosterCode, facts: Facts = {}): undefined {
    this.warnings.push(rosterProblem(this.place, this.#quote(key), code, facts));
  }

  /** A value that every row must have. When the cell held something that was refused already, nothing is added. */
  required<T>(key: Key, value: T | undefined): T | undefined {
    if (value === undefined && this.text(key) === '') this.refuse(key, 'required');
    return value;
  }

  /** Text in the form that `tidy` gives it, within its lengths in characters. */
  line(key: Key, tidy: (text: string) => string, most: number, least = 1): string | undefined {
    const raw = this.cell(key);
    const line = tidy(this.text(key));
    if (line === '') return undefined;
    if (hasBadCharacters(typeof raw === 'string' ? raw.replace(/[\r\n\t]/g, ' ') : line))
      return this.refuse(key, 'bad-characters');
    if (lengthOf(line) < least) return this.refuse(key, 'too-short', { least });
    return lengthOf(line) > most ? this.refuse(key, 'too-long', { most }) : line;
  }

  /** A code of an office: half-width, no spaces, as the cell shows it. */
  code(key: Key, most: number): string | undefined {
    return this.line(key, compact, most);
  }

  /** A word of a list whose unknown words are refused. */
  listed<Code extends string>(key: Key, list: ClosedList<Code>): Code | undefined {
    const text = this.text(key);
    if (text === '') return undefined;
    const code = wordsOf(list)(text);
    if (code !== null) return code;
    const allowed = list.codes.map((each) => list.labels[each]);
    return this.refuse(key, 'unknown-value', { value: text, allowed });
  }

  /** A word of a list whose unknown words are left out with a warning. */
  listedOrLeftOut<Code extends string>(key: Key, list: ClosedList<Code>): Code | undefined {
    const text = this.text(key);
    if (text === '') return undefined;
    return wordsOf(list)(text) ?? this.warn(key, 'unknown-word', { words: [text] });
  }

  #quote(key: Key): { readonly column: string; readonly value: string } {
    return { column: headerOf(this.#table.columns, key), value: this.text(key) };
  }
}
