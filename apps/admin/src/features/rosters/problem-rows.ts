import { ruleCodes } from '@qinglan/domain/rule-codes';
import type { Language } from '../../shared/language.ts';
import type { Words } from '../../shared/words/zh.ts';
import type { RosterImportShown, RosterProblem } from './roster-import.ts';

export const problemKinds = ['problem', 'warning'] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** A problem or a warning as a row of the list, with a name for cards. */
export interface ProblemRow extends RosterProblem {
  readonly id: string;
  readonly name: string;
  readonly kind: ProblemKind;
}

/** Problems first, then warnings, each in the order of the workbook. */
export function problemRows(
  { problems, warnings }: Pick<RosterImportShown, 'problems' | 'warnings'>,
  { rosters }: Words,
): ProblemRow[] {
  const row = (kind: ProblemKind) => (problem: RosterProblem, at: number) => ({
    ...problem,
    id: `${kind}-${at}`,
    name: rosters.problems.place(problem.sheet, problem.row),
    kind,
  });
  return [...problems.map(row('problem')), ...warnings.map(row('warning'))];
}

/**
 * The sentence of a problem. The server's own is Chinese, the same as in the returned workbook; in another language the
 * code is worded anew, and a code that this screen does not know keeps the server's words.
 */
export function problemSentence(problem: RosterProblem, words: Words, language: Language): string {
  if (language === 'zh-CN') return problem.message;
  const code = ruleCodes.find((each) => each === problem.code);
  if (code === undefined) return problem.message;
  return words.rules[code]({ value: problem.value, ...problem.facts });
}
