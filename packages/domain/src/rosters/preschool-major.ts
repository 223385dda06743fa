import { lookupKey } from '../text/normalise.ts';

const preschool = /学前|幼教|幼儿教育|幼师|保育|早期教育|^是$/;
const unsaid: ReadonlySet<string> = new Set(['', '-', '/', '不详', '未知']);

/** Labels under which a known major goes out again. */
export const majorLabels = { preschool: '学前教育', other: '其他' } as const;

/** Whether 所学专业 is preschool education; undefined when the cell does not say. */
export function isPreschoolMajor(text: string): boolean | undefined {
  const key = lookupKey(text);
  if (unsaid.has(key)) return undefined;
  return preschool.test(key) && !/^非/.test(key);
}
