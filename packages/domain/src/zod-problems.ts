import type { z } from 'zod';
import { type RuleCode, type RuleFact, type RuleProblem, type Ruling, ruleProblem } from './rule-codes.ts';

type Issue = z.core.$ZodIssue;

/** Facts quote what was typed no longer than this. */
const quotedCharactersMost = 60;

/**
 * Parses an input and gives either its value or every problem found, in the programme's own codes. No message of the
 * schema library leaves the domain.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
): Ruling<z.output<Schema>> {
  const parsed = schema.safeParse(input);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: zodProblems(parsed.error, input) };
}

/**
 * Turns what the schema library found into rule problems, paths kept. The input is asked for because an issue does not
 * say whether a value was absent or of another kind, and a person is told the one or the other.
 */
export function zodProblems(error: z.core.$ZodError, input: unknown): readonly RuleProblem[] {
  return error.issues.flatMap((issue) => problemsOf(issue, input));
}

/** What `refuse` hands through the schema library. */
interface RefusalParams {
  readonly ruleCode: RuleCode;
  readonly facts: Readonly<Record<string, RuleFact>>;
}

/** A refusal from inside a schema's transform or check; the path is relative to the value being checked. */
export function refuse(
  context: { addIssue: (issue: z.core.$ZodRawIssue<z.core.$ZodIssueCustom>) => void },
  code: RuleCode,
  facts: Readonly<Record<string, RuleFact>> = {},
  path: readonly string[] = [],
): void {
  const params: RefusalParams = { ruleCode: code, facts };
  context.addIssue({ code: 'custom', message: code, params, path: [...path], input: undefined });
}

/**
 * Lets a check over several fields run as soon as those fields are sound, whatever else is wrong with the input: a
 * person is told everything at once. Without names, it waits until nothing is wrong.
 */
export function whenSound(...fields: readonly string[]): { when: (payload: z.core.ParsePayload) => boolean } {
  return {
    when: ({ value, issues }) => {
      if (typeof value !== 'object' || value === null) return false;
      if (fields.length === 0) return issues.length === 0;
      return issues.every(({ path = [] }) => path.length > 0 && !fields.includes(String(path[0])));
    },
  };
}

function problemsOf(issue: Issue, input: unknown): readonly RuleProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ruleProblem('unknown-field', [...path, key]));
  if (issue.code === 'custom' && isRefusal(issue.params)) {
    return [ruleProblem(issue.params.ruleCode, path, issue.params.facts)];
  }
  const value = valueAt(input, issue.path);
  if (value === undefined || value === null) return [ruleProblem('required', path)];
  return [ruleProblem(...codeAndFacts(issue, path, value))];
}

function codeAndFacts(issue: Issue, path: readonly string[], value: unknown): Parameters<typeof ruleProblem> {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int' && typeof value === 'number') return ['not-whole', path];
      return ['wrong-kind', path, { expected: kindOf(issue.expected) }];
    case 'invalid_value':
      return ['unknown-value', path, { value: quote(value), allowed: issue.values.map(String) }];
    case 'too_small':
      return sizeProblem(issue.origin, path, { least: Number(issue.minimum), most: null });
    case 'too_big':
      return sizeProblem(issue.origin, path, { least: null, most: Number(issue.maximum) });
    default:
      return ['unknown-value', path, { value: quote(value), allowed: [] }];
  }
}

function sizeProblem(
  origin: string,
  path: readonly string[],
  bounds: { readonly least: number | null; readonly most: number | null },
): Parameters<typeof ruleProblem> {
  const { least, most } = bounds;
  if (origin === 'string')
    return least === null ? ['too-long', path, { most }] : ['too-short', path, { least }];
  if (origin === 'array') return least === null ? ['too-many', path, { most }] : ['too-few', path, { least }];
  return ['out-of-range', path, { least, most }];
}

function isRefusal(
  params: Readonly<Record<string, unknown>> | undefined,
): params is RefusalParams & typeof params {
  return params !== undefined && 'ruleCode' in params && 'facts' in params;
}

/** What stands at a path of the raw input; undefined when the path leaves it. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function kindOf(expected: string): string {
  if (expected === 'array') return 'list';
  return expected === 'int' ? 'number' : expected;
}

function quote(value: unknown): string {
  return [...(typeof value === 'string' ? value : typeof value)].slice(0, quotedCharactersMost).join('');
}
