import { type Area, parseArea, parseAreas } from '../areas/area.ts';
import type { LearningDomain } from '../areas/learning-domain.ts';
import { looseWords } from './loose-words.ts';
import type { RowReader } from './row-reader.ts';

/** The areas that a cell lists; learning domains (绘本, 数学) are tags of lesson design. */
export interface RosterAreas {
  readonly areas: readonly Area[];
  readonly learningDomains: readonly LearningDomain[];
}

/** Reads 擅长领域 and 发展需求; words that are no area are told, never dropped silently. 无 empties the list. */
export function readAreas<Key extends string>(reader: RowReader<Key>, key: Key): RosterAreas | undefined {
  const cell = reader.cell(key);
  const text = typeof cell === 'string' ? cell : reader.text(key);
  if (reader.text(key) === '') return undefined;
  const words = looseWords(text, (word) => parseArea(word) !== null);
  const { areas, learningDomains, unknown } = parseAreas(words.join('、'));
  if (unknown.length > 0) reader.warn(key, 'unknown-word', { words: unknown });
  return unknown.length > 0 && areas.length === 0 ? undefined : { areas, learningDomains };
}
