import type { Need, Strength } from '../areas/strength.ts';
import { type RuleProblem, type Ruling, ruleProblem } from '../rule-codes.ts';
import type { Honour } from './honour.ts';
import { runningService, type Service } from './service.ts';
import type { TeacherStatus } from './teacher-status.ts';

/** What stands where the name of an erased teacher or user stood. */
export const erasedName = '已删除';

/** What of a teacher tells who it is, emptied. Post, title, gender and first month stay: they count, and name nobody. */
export interface BlankTeacher {
  readonly name: typeof erasedName;
  readonly employeeNumber: null;
  readonly phone: null;
  readonly ageGroup: null;
  readonly education: null;
  readonly preschoolMajor: null;
  readonly employment: null;
  readonly honours: Honour[];
  readonly strengths: Strength[];
  readonly needs: Need[];
}

/**
 * What a teacher's record becomes when the person asks for the data to be erased (Personal Information Protection Law,
 * article 47). Services and pairs stay, since they are also the history of others.
 * Refuses with `not-left` and `teacher-erased`.
 */
export function eraseTeacherOn(
  teacher: { readonly status: TeacherStatus; readonly isErased: boolean },
  services: readonly Service[],
): Ruling<BlankTeacher> {
  const problems: RuleProblem[] = [];
  if (teacher.status !== 'left') {
    problems.push(ruleProblem('not-left', [], { since: runningService(services)?.from ?? null }));
  }
  if (teacher.isErased) problems.push(ruleProblem('teacher-erased'));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: blank() };
}

const blank = (): BlankTeacher => ({
  name: erasedName,
  employeeNumber: null,
  phone: null,
  ageGroup: null,
  education: null,
  preschoolMajor: null,
  employment: null,
  honours: [],
  strengths: [],
  needs: [],
});
