import { getArgumentValues } from 'graphql';
import { noNulCharacters } from '../inputs.ts';
import type { Nodes } from './plan.ts';
import type { Reading } from './reading.ts';

/** The arguments of a nested field, from its literals and this request's variables. */
export function argumentsOf(
  { field, node }: Nodes,
  { variables }: Reading,
): Readonly<Record<string, unknown>> {
  if (field.args.length === 0) return {};
  return noNulCharacters(getArgumentValues(field, node, variables));
}
