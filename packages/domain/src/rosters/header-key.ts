import { lookupKey } from '../text/normalise.ts';
import type { RosterColumn } from './roster-column.ts';

/**
 * The form in which headers are compared: without line breaks and spaces, without what stands in brackets (units,
 * 必填, 负责人), without the marks of required columns and the 其中 of partial counts.
 */
export function headerKey(text: string): string {
  const key = lookupKey(text);
  const bare = key
    .replace(/[([{【〔<《][^)\]}】〕>》]*[)\]}】〕>》]/g, '')
    .replace(/^[*★※·、.:]+|[*★※:。]+$/g, '')
    .replace(/^其中:?/, '');
  return bare === '' ? key : bare;
}

/**
 * From header keys to column keys.
 * @throws Error when two columns of a sheet claim one header: that is a mistake in the list, seen when the module loads.
 */
export function headerIndex<Key extends string>(
  columns: readonly RosterColumn<Key>[],
): ReadonlyMap<string, Key> {
  const index = new Map<string, Key>();
  for (const { key, header, synonyms } of columns) {
    for (const word of [header, ...synonyms]) {
      const taken = index.get(headerKey(word));
      if (taken !== undefined && taken !== key) throw new Error(`The header ${word} stands for two columns`);
      index.set(headerKey(word), key);
    }
  }
  return index;
}
