import { type RuleProblem, ruleCodes } from '@qinglan/domain/rule-codes';
import { plannedField } from './house-plugin.ts';
import type { nodeType } from './node.ts';
import type { Pothos } from './pothos.ts';
import type { Made } from './read/plan.ts';

/** A rule code as a GraphQL enum value, whose names hold no hyphen: 'too-short' is `tooShort`. */
export const codeName = (code: string): string =>
  code.replace(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());

/** The answer of a verb that was refused. */
export class Refusal {
  readonly errors: readonly RuleProblem[];
  constructor(errors: readonly RuleProblem[]) {
    this.errors = errors;
  }
}

export function refusalType(pothos: Pothos) {
  const code = pothos.enumType('RuleCode', {
    description: 'Every refusal the programme can give.',
    values: Object.fromEntries(ruleCodes.map((each) => [codeName(each), { value: each }])),
  });
  const error = pothos.objectRef<RuleProblem>('RuleError').implement({
    fields: (t) => ({
      code: t.field({ type: code, resolve: (problem) => problem.code }),
      path: t.field({ type: ['String'], resolve: (problem) => [...problem.path] }),
      facts: t.field({ type: 'Facts', resolve: (problem) => problem.facts }),
    }),
  });
  return pothos.objectType(Refusal, {
    name: 'Refusal',
    description:
      'A refusal is data: every reason, each with its code, the path in the input and the facts of its sentence.',
    fields: (t) => ({ errors: t.field({ type: [error], resolve: (refusal) => [...refusal.errors] }) }),
  });
}

/** The answer of a verb whose caller had read an older version; `current` was read again by the planner. */
export class StaleVersion {
  readonly current: Made;
  constructor(current: Made) {
    this.current = current;
  }
}

export function staleVersionType(pothos: Pothos, node: ReturnType<typeof nodeType>) {
  return pothos.objectType(StaleVersion, {
    name: 'StaleVersion',
    description: 'Somebody else changed the record since it was read: here it is as it is now.',
    fields: (t) => ({
      current: t.field({ type: node, extensions: plannedField, resolve: (stale) => stale.current }),
    }),
  });
}
