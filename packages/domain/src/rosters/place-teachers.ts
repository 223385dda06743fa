import type { KindergartenBook } from './kindergarten-book.ts';
import type { MatchableRow } from './match-teachers.ts';
import { placeFacts } from './place-facts.ts';
import { type ReadRow, refuseRow } from './read-row.ts';
import { teacherProblem } from './row-problem.ts';
import type { TeacherRow } from './teacher-row.ts';

/** Finds the kindergarten of each row. A row whose own cells are refused is told about its kindergarten all the same. */
export function placeTeachers(
  rows: readonly ReadRow<TeacherRow>[],
  kindergartens: KindergartenBook,
  inRemit: (district: string) => boolean,
): readonly MatchableRow[] {
  return rows.map((read): MatchableRow => {
    const { kindergarten: name, district } = read.fields;
    if (name === undefined) return { refused: read };
    const finding = kindergartens.find(name, district);
    const refuse = (
      ...problem: Parameters<typeof teacherProblem> extends [unknown, ...infer Rest] ? Rest : never
    ) => ({
      refused: refuseRow(read, teacherProblem(read, ...problem)),
    });
    if ('refusedAt' in finding) {
      return refuse('kindergarten', 'kindergarten-refused', placeFacts(finding.refusedAt, read.place));
    }
    if ('records' in finding) {
      if (finding.records === 0) return refuse('kindergarten', 'kindergarten-unknown');
      return refuse('kindergarten', 'kindergarten-ambiguous', { records: finding.records });
    }
    if (finding.archived) return refuse('kindergarten', 'kindergarten-archived');
    if (!inRemit(finding.district)) return refuse('kindergarten', 'district-outside-remit');
    return read.value === null ? { refused: read } : { read, row: read.value, kindergarten: finding.found };
  });
}
