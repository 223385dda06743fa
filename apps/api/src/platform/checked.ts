import { zodProblems } from '@qinglan/domain/zod-problems';
import type { $ZodError } from 'zod/v4/core';
import { RuleError } from './errors.ts';

/** As much of a schema as is used: the domain's schemas are Zod's. */
export interface Check<Output> {
  safeParse(
    input: unknown,
  ): { readonly success: true; readonly data: Output } | { readonly success: false; readonly error: $ZodError };
}

/** The input as the domain's schema gives it; a problem in it is a refusal with its path. */
export function checked<Output>(check: Check<Output>, input: unknown): Output {
  const result = check.safeParse(input);
  if (result.success) return result.data;
  throw new RuleError(zodProblems(result.error, input));
}
