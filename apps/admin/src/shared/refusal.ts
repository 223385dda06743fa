import type { RuleCode } from '@qinglan/domain/rule-codes';
import { ruleCodes } from '@qinglan/domain/rule-codes';
import { type Facts, graphql, type ResultOf } from './graphql.ts';
import type { Words } from './words/zh.ts';

/** Every mutation asks for this: each reason with its place in the input. */
export const RefusalFragment = graphql(`
  fragment Refused on Refusal @_unmask {
    errors {
      code
      path
      facts
    }
  }
`);

export type RefusalErrors = ResultOf<typeof RefusalFragment>['errors'];

/** A refusal in words, at its place in the form. */
export interface Problem {
  /** Dotted path in the input, as `needs.0.area`; empty when the whole is meant. */
  readonly path: string;
  readonly sentence: string;
}

const codeOnTheWire = new Map<string, RuleCode>(ruleCodes.map((code) => [plain(code), code]));

/** GraphQL names hold no hyphens: `wrong_kind` and `wrongKind` both mean `wrong-kind`. */
function plain(code: string): string {
  return code.replaceAll(/[-_]/g, '').toLowerCase();
}

/** Puts refusals into sentences. The path loses its leading `input`, which is no field of a form. */
export function problemsOf(errors: RefusalErrors, words: Words): Problem[] {
  return errors.map(({ code, path, facts }) => ({
    path: (path[0] === 'input' ? path.slice(1) : path).join('.'),
    sentence: sentenceOf(code, facts, words),
  }));
}

function sentenceOf(code: string, facts: Facts, words: Words): string {
  const known = codeOnTheWire.get(plain(code));
  return known === undefined ? `${words.ui.errors.unexpected} (${code})` : words.rules[known](facts ?? {});
}
