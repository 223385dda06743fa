import { closedList } from '../closed-list.ts';
import { lookupKey, splitWords } from '../text/normalise.ts';

/** Kinds of honour (荣誉称号). */
export const honourKindList = closedList({
  backbone: ['骨干教师', '骨干', '教学骨干'],
  subjectLeader: ['学科带头人', '带头人', '学科带头'],
  masterTeacher: ['名师', '名教师'],
  risingStar: ['教坛新秀', '新秀'],
  skilled: ['教学能手', '能手'],
  masterPrincipal: ['名园长'],
});

export const honourKinds = honourKindList.codes;
export type HonourKind = (typeof honourKinds)[number];

/** Who gave an honour, rising. */
export const honourLevelList = closedList({
  kindergarten: ['园级', '园', '校级'],
  district: ['区县级', '区县', '区', '县', '区级', '县级'],
  municipal: ['市级', '市'],
  provincial: ['省级', '省'],
  national: ['国家级', '国家', '全国'],
});

export const honourLevels = honourLevelList.codes;
export type HonourLevel = (typeof honourLevels)[number];

export interface Honour {
  readonly kind: HonourKind;
  readonly level: HonourLevel;
}

/** Label as a certificate would word it: 市级骨干教师. */
export function honourLabel({ kind, level }: Honour): string {
  return `${honourLevelList.labels[level]}${honourKindList.labels[kind]}`;
}

/** Whether a teacher holds any honour of at least this level. */
export function honoursReach(honours: readonly Honour[], least: HonourLevel): boolean {
  return honours.some(({ level }) => honourLevelList.rank(level) >= honourLevelList.rank(least));
}

/**
 * Reads a roster cell such as 市骨干教师、区学科带头人. A word without a level, or with an unknown kind, is handed back
 * in `unknown`, never guessed; the same honour twice counts once. Words for "none" give nothing.
 */
export function parseHonours(text: string): { honours: readonly Honour[]; unknown: readonly string[] } {
  const honours = new Map<string, Honour>();
  const unknown: string[] = [];
  for (const word of splitWords(text)) {
    if (noHonour.has(lookupKey(word))) continue;
    const honour = parseHonour(word);
    if (honour === null) unknown.push(word);
    else honours.set(honourLabel(honour), honour);
  }
  return { honours: [...honours.values()], unknown };
}

const noHonour: ReadonlySet<string> = new Set(['无', '暂无', '-', '没有']);

/** Every cut into level + kind is tried; the lists hold no two readings of one word (proven in the tests). */
function parseHonour(word: string): Honour | null {
  const key = lookupKey(word);
  for (let cut = 1; cut < key.length; cut += 1) {
    const level = honourLevelList.parse(key.slice(0, cut));
    const kind = honourKindList.parse(key.slice(cut));
    if (level !== null && kind !== null) return { kind, level };
  }
  return null;
}
