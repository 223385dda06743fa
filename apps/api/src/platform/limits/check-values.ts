import { type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import { limits } from './limits.ts';
import { tooCostly } from './too-costly.ts';

/** PostgreSQL text cannot hold it; without this check it would surface as an internal error, deep inside. */
const nul = '\u0000';

const badCharacter = () =>
  new GraphQLError('A text holds a NUL character', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });

/** Throws TOO_COSTLY for a list past its limit and BAD_USER_INPUT for a NUL character, however deep in the variables. */
export function checkVariables(value: unknown): void {
  if (typeof value === 'string' && value.includes(nul)) throw badCharacter();
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.values(value);
  if (entries.length > limits.listEntriesMost) throw tooCostly('entries of a list', limits.listEntriesMost);
  for (const entry of entries) checkVariables(entry);
}

const checked = new WeakSet<DocumentNode>();

/** The same for texts written into the document itself. */
export function checkTexts(document: DocumentNode): void {
  if (checked.has(document)) return;
  visit(document, {
    [Kind.STRING]: ({ value }) => {
      if (value.includes(nul)) throw badCharacter();
    },
  });
  checked.add(document);
}
