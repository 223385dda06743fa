import pg from 'pg';
import { kept } from '../platform/read/sql.ts';

/** Texts are made from the documents of clients, so there must be an end to what one connection keeps. */
const keptMost = 500;
const names = new Map<string, string>();

/** The name under which a connection keeps a statement; undefined for one that is planned each time. */
function nameOf(text: unknown): string | undefined {
  if (typeof text !== 'string' || !text.startsWith(kept)) return undefined;
  const known = names.get(text);
  if (known !== undefined || names.size >= keptMost) return known;
  const name = `kept_${names.size}`;
  names.set(text, name);
  return name;
}

type Query = (...args: unknown[]) => unknown;

/** A connection that prepares the statements marked for it once, where the ORM's driver would plan them every time. */
export class KeepingClient extends pg.Client {}

const { query } = pg.Client.prototype as unknown as { query: Query };
Object.assign(KeepingClient.prototype, {
  query(this: pg.Client, text: unknown, values: unknown, ...rest: unknown[]) {
    const name = nameOf(text);
    return query.apply(
      this,
      name === undefined ? [text, values, ...rest] : [{ name, text, values }, ...rest],
    );
  },
});
