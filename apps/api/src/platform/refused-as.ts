import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { RuleCode, RuleProblem } from '@qinglan/domain/rule-codes';
import { RuleError } from './errors.ts';

const codes = new Map<string, { readonly code: RuleCode; readonly path: readonly string[] }>();

/**
 * Names the refusal behind a unique index, for two people who take the same name in the same moment: the verb's own
 * look finds nothing yet, and the database stops the second.
 */
export function refuseTaken(constraint: string, code: RuleCode, path: readonly string[] = []): void {
  codes.set(constraint, { code, path });
}

/** The reasons in an error that ended a verb, or null when it is a fault and no refusal. */
export function refusedAs(error: unknown): readonly RuleProblem[] | null {
  if (error instanceof RuleError) return error.problems;
  if (!(error instanceof UniqueConstraintViolationException)) return null;
  const { constraint } = error as { constraint?: string };
  const { code, path } = codes.get(constraint ?? '') ?? { code: 'duplicate' as const, path: [] };
  return [{ code, path, facts: {} }];
}
