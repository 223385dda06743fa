import type { SemesterPart } from '../calendar/school-week.ts';

/** Over which days a quota is owed (考核周期). Months are 1 to 12. */
export type QuotaWindowRule =
  | { readonly kind: 'week' }
  | { readonly kind: 'month' }
  | { readonly kind: 'months'; readonly months: readonly number[] }
  | { readonly kind: 'semester' }
  | { readonly kind: 'semesterPart'; readonly part: SemesterPart }
  | { readonly kind: 'schoolYear' }
  | { readonly kind: 'stage' }
  | { readonly kind: 'programme' };

export const quotaWindowKinds = [
  'week',
  'month',
  'months',
  'semester',
  'semesterPart',
  'schoolYear',
  'stage',
  'programme',
] as const satisfies readonly QuotaWindowRule['kind'][];
export type QuotaWindowKind = (typeof quotaWindowKinds)[number];

/** Short windows come so often that one may be missed: they are judged by the share met in a semester. */
export function isJudgedByShare({ kind }: { readonly kind: QuotaWindowKind }): boolean {
  return kind === 'week' || kind === 'month' || kind === 'months';
}
