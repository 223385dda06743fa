import type { RuleCode } from '@qinglan/domain/rule-codes';
import type { Facts } from '../graphql.ts';

/** The sentence for every refusal the programme can give; a code without one does not compile. */
export type RuleWords = Readonly<Record<RuleCode, (facts: Facts) => string>>;

/** A fact as it stands in a sentence; lists are joined, what is missing is empty. */
export function fact(facts: Facts, name: string): string {
  const value = facts[name];
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join('、') : String(value);
}

/** The word for a fact that is a code of a list; an unknown code stands as it came. */
export function factLabel(facts: Facts, name: string, labels: Readonly<Record<string, string>>): string {
  const code = fact(facts, name);
  return labels[code] ?? code;
}
