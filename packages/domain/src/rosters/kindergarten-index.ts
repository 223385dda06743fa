import { lookupKey } from '../text/normalise.ts';
import type { StoredKindergarten } from './stored-kindergarten.ts';

/** Kindergartens on record by what a roster row says of them. */
export interface KindergartenIndex {
  readonly byCode: (code: string) => StoredKindergarten | null;
  /** Those of this name in the district; only when there is none, those with it as an alias. */
  readonly inDistrict: (district: string, name: string) => readonly StoredKindergarten[];
}

export function kindergartenIndex(stored: readonly StoredKindergarten[]): KindergartenIndex {
  const byCode = new Map<string, StoredKindergarten>();
  const byName = new Map<string, StoredKindergarten[]>();
  const byAlias = new Map<string, StoredKindergarten[]>();
  for (const record of stored) {
    if (record.code !== null) byCode.set(lookupKey(record.code), record);
    add(byName, placeKey(record.district, record.name), record);
    for (const alias of record.aliases) add(byAlias, placeKey(record.district, alias), record);
  }
  return {
    byCode: (code) => byCode.get(lookupKey(code)) ?? null,
    inDistrict: (district, name) => {
      const key = placeKey(district, name);
      return byName.get(key) ?? byAlias.get(key) ?? [];
    },
  };
}

/** A name within a district, in the form in which names are compared. */
export function placeKey(district: string, name: string): string {
  return `${lookupKey(district)}\n${lookupKey(name)}`;
}

export function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
