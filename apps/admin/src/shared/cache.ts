import { embeddedTypes, listFields, mutations, possibleTypes } from 'virtual:schema-facts';
import { type Cache, cacheExchange, type UpdateResolver } from '@urql/exchange-graphcache';

/** Of the viewer's own doing: they change no list. */
const listsStay = new Set([
  'signIn',
  'signOut',
  'signOutEverywhere',
  'changePassword',
  'setUp',
  'revealPhone',
]);
const recordOfPhone: Readonly<Record<string, string>> = { kindergarten: 'Kindergarten', teacher: 'Teacher' };

/**
 * The normalised cache. A mutation updates the record it answers with; every list, and the record's timeline, is
 * asked for again, since what a change does to filters, order and counts only the server knows.
 */
export function normalisedCache() {
  return cacheExchange({
    possibleTypes,
    keys: Object.fromEntries(embeddedTypes.map((type) => [type, () => null])),
    updates: { Mutation: Object.fromEntries(mutations.map((name) => [name, updateAfter(name)])) },
  });
}

function updateAfter(mutation: string): UpdateResolver {
  return (result, args, cache) => {
    if (!listsStay.has(mutation)) forgetFields(cache, 'Query', listFields);
    for (const record of changedRecords(mutation, result[mutation], args)) {
      forgetFields(cache, record, ['timeline']);
    }
  };
}

interface RecordKey {
  readonly __typename: string;
  readonly id: string;
}

function changedRecords(mutation: string, answer: unknown, args: Record<string, unknown>): RecordKey[] {
  if (mutation === 'revealPhone') {
    const { of, id } = args.input as { of: string; id: string };
    const type = recordOfPhone[of];
    return type === undefined ? [] : [{ __typename: type, id }];
  }
  return isRecord(answer) ? [answer] : [];
}

function isRecord(answer: unknown): answer is RecordKey {
  return typeof answer === 'object' && answer !== null && 'id' in answer && '__typename' in answer;
}

function forgetFields(cache: Cache, entity: 'Query' | RecordKey, names: readonly string[]): void {
  const key = entity === 'Query' ? entity : { ...entity };
  for (const { fieldName, arguments: given } of cache.inspectFields(key)) {
    if (names.includes(fieldName)) cache.invalidate(key, fieldName, given);
  }
}
