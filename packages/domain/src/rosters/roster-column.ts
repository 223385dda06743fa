/** One column of a roster sheet. */
export interface RosterColumn<Key extends string = string> {
  readonly key: Key;
  /** The canonical header: what exports and templates write and what problems name. */
  readonly header: string;
  /** Other headers that offices write for it. */
  readonly synonyms: readonly string[];
  /** Whether a sheet may come without it. */
  readonly mayBeAbsent: boolean;
}

/** A column that every sheet must have. */
export function column<const Key extends string>(
  key: Key,
  header: string,
  ...synonyms: readonly string[]
): RosterColumn<Key> {
  return { key, header, synonyms, mayBeAbsent: false };
}

/** A column that a sheet may come without. */
export function optional<const Key extends string>(
  key: Key,
  header: string,
  ...synonyms: readonly string[]
): RosterColumn<Key> {
  return { key, header, synonyms, mayBeAbsent: true };
}

export const rosterKinds = ['kindergartens', 'teachers'] as const;
export type RosterKind = (typeof rosterKinds)[number];

/** Headers of the district column, the same on both sheets. */
export const districtSynonyms = [
  '所在区县',
  '所属区县',
  '区',
  '县',
  '区/县',
  '县/区',
  '县区',
  '区县市',
  '县市区',
  '市县区',
  '区域',
  '所属区域',
  '所属区',
  '所在区',
  '行政区',
  '行政区划',
  '辖区',
  '区县名称',
] as const;

/** Headers of the running number, which is not read. */
export const serialSynonyms = ['序', '顺序号', '行号', 'no', 'no.'] as const;
