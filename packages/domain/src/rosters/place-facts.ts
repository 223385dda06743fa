import type { RuleFact } from '../rule-codes.ts';
import type { RowPlace } from './roster-problem.ts';

/** Another row as facts of a problem; its file is only named when it is another one. */
export function placeFacts(first: RowPlace, here: RowPlace): Readonly<Record<string, RuleFact>> {
  const { file, sheet, row } = first;
  return file === here.file ? { sheet, row } : { file, sheet, row };
}
