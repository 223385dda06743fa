import type { RuleProblem } from '@qinglan/domain/rule-codes';
import { type RuleCode, type RuleFact, ruleCodes } from '@qinglan/domain/rule-codes';
import type { $ZodIssue } from 'zod/v4/core';
import { RuleError } from './errors.ts';

/** As much of a schema as is used: the domain's schemas are Zod's. */
export interface Check<Output> {
  safeParse(
    input: unknown,
  ):
    | { readonly success: true; readonly data: Output }
    | { readonly success: false; readonly error: { readonly issues: readonly $ZodIssue[] } };
}

/** The input as the domain's schema gives it; a problem in it is a refusal with its path. */
export function checked<Output>(check: Check<Output>, input: unknown): Output {
  const result = check.safeParse(input);
  if (result.success) return result.data;
  throw new RuleError(result.error.issues.map(problemOf));
}

/** An issue in the words of the programme. A schema of the domain names its code as the message of its own rules. */
export function problemOf(issue: $ZodIssue): RuleProblem {
  const path = issue.path.map(String);
  const own = ownCode(issue);
  if (own) return { code: own, path, facts: factsOf(issue) };
  const { code, facts } = standard(issue);
  return { code, path, facts };
}

const known = new Set<string>(ruleCodes);

function ownCode(issue: $ZodIssue): RuleCode | null {
  const named = (issue.code === 'custom' && (issue.params?.code as string | undefined)) || issue.message;
  return known.has(named) ? (named as RuleCode) : null;
}

function factsOf(issue: $ZodIssue): Readonly<Record<string, RuleFact>> {
  if (issue.code !== 'custom') return standard(issue).facts;
  return (issue.params?.facts as Readonly<Record<string, RuleFact>> | undefined) ?? {};
}

interface Meaning {
  readonly code: RuleCode;
  readonly facts: Readonly<Record<string, RuleFact>>;
}

function standard(issue: $ZodIssue): Meaning {
  switch (issue.code) {
    case 'too_small':
      return bound(issue.origin, 'least', Number(issue.minimum));
    case 'too_big':
      return bound(issue.origin, 'most', Number(issue.maximum));
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? { code: 'required', facts: {} }
        : { code: 'wrong-kind', facts: { expected: issue.expected } };
    case 'unrecognized_keys':
      return { code: 'unknown-field', facts: {} };
    case 'invalid_value':
      return { code: 'unknown-value', facts: { allowed: issue.values.map(String) } };
    case 'not_multiple_of':
      return { code: 'not-whole', facts: {} };
    default:
      return { code: 'bad-characters', facts: {} };
  }
}

function bound(origin: string, side: 'least' | 'most', value: number): Meaning {
  if (origin === 'string')
    return { code: side === 'least' ? 'too-short' : 'too-long', facts: { [side]: value } };
  if (origin === 'array' || origin === 'set') {
    return { code: side === 'least' ? 'too-few' : 'too-many', facts: { [side]: value } };
  }
  const none = { least: null, most: null };
  return { code: 'out-of-range', facts: { ...none, [side]: value } };
}
