import type { RosterCode } from '@qinglan/domain/rosters/roster-problem';
import type { RuleFact } from '@qinglan/domain/rule-codes';

export type FileRefusalCode = Extract<RosterCode, `file-${string}`>;

/** A file that cannot be read as a roster at all; the code has its one sentence in the domain. */
export class FileRefusal extends Error {
  readonly code: FileRefusalCode;
  readonly facts: Readonly<Record<string, RuleFact>>;

  constructor(code: FileRefusalCode, facts: Readonly<Record<string, RuleFact>> = {}, cause?: unknown) {
    super(code, { cause });
    this.name = 'FileRefusal';
    this.code = code;
    this.facts = facts;
  }
}
