import { embeddedTypes, listFields, mutations, possibleTypes } from 'virtual:schema-facts';
import { cacheExchange, type UpdateResolver } from '@urql/exchange-graphcache';

/** They change no list, but leave an event. */
const ownDoing = new Set([
  'signIn',
  'signOut',
  'signOutEverywhere',
  'changePassword',
  'setUp',
  'revealPhone',
]);

/**
 * The normalised cache. A mutation updates the record it answers with; every list is asked for again, since what a
 * change does to filters, order and counts only the server knows.
 */
export function normalisedCache() {
  return cacheExchange({
    possibleTypes,
    keys: Object.fromEntries(embeddedTypes.map((type) => [type, () => null])),
    logger: complain,
    updates: { Mutation: Object.fromEntries(mutations.map((name) => [name, updateAfter(name)])) },
  });
}

/**
 * While writing, the cache walks every branch of a union and misses the fields of those that were not answered; that
 * is no fault. Everything else it has to say is one, and only said while developing.
 */
function complain(severity: 'debug' | 'error' | 'warn', message: string): void {
  const expected = severity === 'debug' || /^Invalid undefined[\s\S]+ Fragment/.test(message);
  if (!expected) console[severity](message);
}

function updateAfter(mutation: string): UpdateResolver {
  const stale = ownDoing.has(mutation) ? ['auditEvents'] : listFields;
  return (_result, _args, cache) => {
    for (const { fieldName, arguments: given } of cache.inspectFields('Query')) {
      if (stale.includes(fieldName)) cache.invalidate('Query', fieldName, given);
    }
  };
}
