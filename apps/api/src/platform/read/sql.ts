/** One statement in the making: hands out numbered parameters and table names that clash with none. */
export class Scribe {
  readonly params: unknown[] = [];
  #tables = 0;

  /** Keeps a value from outside and gives its place; no value is ever written into the text. */
  param(value: unknown): string {
    return `$${this.params.push(value)}`;
  }

  /** A fresh name for a table inside a condition. */
  table(): string {
    this.#tables += 1;
    return `w${this.#tables}`;
  }
}

/**
 * Begins a statement whose text comes again and again with other parameters: PostgreSQL keeps its plan. Not for lists
 * with optional filters, whose best plan depends on what is asked.
 */
export const kept = '/* kept */ ';

export const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const column = (alias: string, name: string): string => `${alias}.${quote(name)}`;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether text can be an id at all; the database would end the statement with an error over one that can't. */
export const isId = (value: unknown): value is string => typeof value === 'string' && uuid.test(value);
