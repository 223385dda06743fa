import { instantOf } from './columns.ts';
import type { MakeRow } from './plan.ts';

/**
 * A key with its value as text of an object literal. Response keys are GraphQL names, so letters, digits and `_`;
 * only `__proto__` would mean something else as a plain key.
 */
export function member(key: string, value: string): string {
  return key === '__proto__' ? `["__proto__"]:${value}` : `${JSON.stringify(key)}:${value}`;
}

/**
 * Turns the text of an object literal over `r` (row), `f` (flags) and `instant` into a function. Generated code makes
 * an object of one hidden class in one go, which is what keeps a page of rows cheap. The text is made of GraphQL names,
 * positions and nothing else.
 */
export function makeRow(text: string): MakeRow {
  const build = new Function('instant', `return (r,f)=>(${text})`) as (instant: typeof instantOf) => MakeRow;
  return build(instantOf);
}
