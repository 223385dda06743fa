import { type Honour, parseHonours } from '../teachers/honour.ts';
import { looseWords } from './loose-words.ts';
import type { RowReader } from './row-reader.ts';

/** Reads a cell such as 市骨干教师、区学科带头人; a word without a level or of an unknown kind is told. 无 empties the list. */
export function readHonours<Key extends string>(
  reader: RowReader<Key>,
  key: Key,
): readonly Honour[] | undefined {
  const cell = reader.cell(key);
  const text = typeof cell === 'string' ? cell : reader.text(key);
  if (reader.text(key) === '') return undefined;
  const isKnown = (word: string) => parseHonours(word).unknown.length === 0;
  const { honours, unknown } = parseHonours(looseWords(text, isKnown).join('、'));
  if (unknown.length > 0) reader.warn(key, 'unknown-word', { words: unknown });
  return unknown.length > 0 && honours.length === 0 ? undefined : honours;
}
