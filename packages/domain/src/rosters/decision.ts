import type { ReadRow } from './read-row.ts';

/** What an import does with a row. */
export type Decision<Row, Stored, Values> =
  | { readonly kind: 'refused'; readonly read: ReadRow<Row> }
  | { readonly kind: 'new'; readonly read: ReadRow<Row>; readonly values: Values }
  | {
      readonly kind: 'changed';
      readonly read: ReadRow<Row>;
      readonly stored: Stored;
      /** The fields that differ, as they will be. */
      readonly changes: Partial<Values>;
    }
  | { readonly kind: 'unchanged'; readonly read: ReadRow<Row>; readonly stored: Stored };

/** How many rows came, and what becomes of them. */
export interface RosterCounts {
  readonly read: number;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export function countDecisions(decisions: readonly { readonly kind: DecisionKind }[]): RosterCounts {
  const of = (kind: DecisionKind) => decisions.filter((each) => each.kind === kind).length;
  return {
    read: decisions.length,
    new: of('new'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    refused: of('refused'),
  };
}

export type DecisionKind = 'new' | 'changed' | 'unchanged' | 'refused';

/** The fields of `after` that are said (not undefined) and other than those of `before`. */
export function differences<Values extends object>(before: Values, after: Partial<Values>): Partial<Values> {
  const changes: Partial<Values> = {};
  for (const key of Object.keys(after) as (keyof Values)[]) {
    if (after[key] !== undefined && !Object.is(before[key], after[key])) changes[key] = after[key];
  }
  return changes;
}
