import { Client, fetchExchange, mapExchange, type Operation } from 'urql';
import { normalisedCache } from './cache.ts';
import { hasCode } from './failure.ts';

/** What the client tells the shell about the session; the screens never ask. */
export interface SessionSignals {
  /** A request was answered: the session's idle time starts anew. */
  readonly active: () => void;
  /** The session is over while the page still stands. */
  readonly ended: () => void;
  /** Nothing else is allowed until the password is changed. */
  readonly passwordChangeRequired: () => void;
}

export interface AdminClient {
  readonly client: Client;
  /** After signing in again: asks once more what was refused while the session was over. */
  readonly resume: () => void;
}

/** The road to the API: one normalised cache for one signed-in user; made anew for another. */
export function makeClient(signals: SessionSignals, fetcher?: typeof fetch): AdminClient {
  const refused = new Map<number, Operation>();
  const watch = mapExchange({
    onResult({ operation, error }) {
      if (hasCode(error, 'UNAUTHENTICATED')) {
        if (operation.kind === 'query') refused.set(operation.key, operation);
        signals.ended();
      } else if (hasCode(error, 'PASSWORD_CHANGE_REQUIRED')) signals.passwordChangeRequired();
      else if (error?.networkError === undefined) signals.active();
    },
  });
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [normalisedCache(), watch, fetchExchange],
    fetchOptions: { credentials: 'same-origin' },
    ...(fetcher === undefined ? {} : { fetch: fetcher }),
  });
  const resume = () => {
    const operations = [...refused.values()];
    refused.clear();
    for (const operation of operations) client.reexecuteOperation(operation);
  };
  return { client, resume };
}
