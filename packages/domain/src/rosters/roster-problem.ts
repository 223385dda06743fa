import type { RuleCode, RuleFact } from '../rule-codes.ts';
import { rosterSentence } from './roster-sentence.ts';

/** Codes that come of reading a roster; each has its sentence here, since files and the command line show them too. */
export const rosterCodes = [
  'file-wrong-type',
  'file-password-protected',
  'file-broken',
  'file-empty',
  'file-too-large',
  'file-without-roster',
  'roster-column-missing',
  'required',
  'too-short',
  'too-long',
  'bad-characters',
  'unknown-value',
  'out-of-range',
  'not-whole',
  'not-a-number',
  'number-in-words',
  'not-a-month',
  'in-the-future',
  'coordinate-pair-incomplete',
  'bad-phone',
  'masked-phone-differs',
  'kindergarten-twice',
  'kindergarten-unknown',
  'kindergarten-refused',
  'kindergarten-ambiguous',
  'kindergarten-archived',
  'kindergarten-name-taken',
  'employee-number-twice',
  'teacher-twice',
  'teacher-ambiguous',
  'already-left',
  'transfer-before-service',
  'district-outside-remit',
  'unknown-word',
  'month-unclear',
  'figures-missing',
  'district-created',
  'roster-sheet-skipped',
  'roster-column-skipped',
  'roster-column-twice',
  'roster-note-skipped',
] as const satisfies readonly RuleCode[];
export type RosterCode = (typeof rosterCodes)[number];

/** Where a row stands: the file's name, the sheet's name and the row as the spreadsheet shows it, from 1. */
export interface RowPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** What is wrong with a cell, a row or a sheet, or what a coordinator should know about it (a warning). */
export interface RosterProblem {
  readonly file: string;
  /** Empty when the whole file is meant. */
  readonly sheet: string;
  /** From 1; 0 when the whole sheet or file is meant. */
  readonly row: number;
  /** The canonical header; null when no one column is meant. */
  readonly column: string | null;
  /** The cell as a person reads it; empty for an empty cell. */
  readonly value: string;
  readonly code: RosterCode;
  readonly facts: Readonly<Record<string, RuleFact>>;
  /** A plain Chinese sentence. */
  readonly message: string;
}

/** Makes a problem and words it. */
export function rosterProblem(
  place: RowPlace,
  { column = null, value = '' }: { readonly column?: string | null; readonly value?: string },
  code: RosterCode,
  facts: Readonly<Record<string, RuleFact>> = {},
): RosterProblem {
  const message = rosterSentence(code, { ...place, column, value, facts });
  return { ...place, column, value, code, facts, message };
}
