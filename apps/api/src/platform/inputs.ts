import { badInput } from './errors.ts';

/**
 * Refuses text with a NUL character, which PostgreSQL can't hold; it would end the statement with a fault of the
 * server where the caller is to blame. Gives the same arguments back.
 */
export function noNulCharacters<T>(args: T): T {
  const path = pathOfNul(args, []);
  if (path) throw badInput('文本中含有不允许的字符', path);
  return args;
}

function pathOfNul(value: unknown, path: readonly string[]): readonly string[] | null {
  if (typeof value === 'string') return value.includes('\0') ? path : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, each] of Object.entries(value)) {
    const found = pathOfNul(each, [...path, key]);
    if (found) return found;
  }
  return null;
}
