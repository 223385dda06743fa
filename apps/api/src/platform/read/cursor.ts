import { badInput } from '../errors.ts';
import { isId } from './sql.ts';

/** A place in a sorted list: the sort it belongs to, the sort key's value as the database wrote it, and the id. */
export interface Cursor {
  readonly sort: string;
  readonly value: string | number;
  readonly id: string;
}

export function writeCursor({ sort, value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

/** Reads a cursor that was handed out for the same sort; anything else is the caller's mistake, at `path`. */
export function readCursor(text: string, sort: string, path: readonly string[]): Cursor {
  const parts = decoded(text);
  if (Array.isArray(parts) && parts.length === 3) {
    const [own, value, id] = parts as readonly unknown[];
    const plain = typeof value === 'number' || (typeof value === 'string' && !value.includes('\0'));
    if (own === sort && plain && isId(id)) return { sort, value: value as string | number, id };
  }
  throw badInput('翻页位置无效', path);
}

function decoded(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
