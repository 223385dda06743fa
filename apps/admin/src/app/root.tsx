import { useMemo, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { makeClient } from '../shared/client.ts';
import { SessionContext } from '../shared/session.ts';
import { ClientAccess } from './client-access.ts';
import type { makeRouter } from './router.tsx';
import { SessionStore } from './session-signals.ts';

type Router = ReturnType<typeof makeRouter>;

interface RootProps {
  readonly router: Router;
  /** Instead of the browser's own, as in tests. */
  readonly fetcher?: typeof fetch;
}

/** The router over one client; a new client for a new user, so that nothing of the one before can be seen. */
export function Root({ router, fetcher }: RootProps) {
  const [access, setAccess] = useState(() => openAccess(fetcher));
  const session = useMemo(() => ({ renew: () => setAccess(openAccess(fetcher)) }), [fetcher]);
  return (
    <SessionContext value={session}>
      <ClientAccess value={access}>
        <Provider value={access.client}>
          <RouterProvider router={router} />
        </Provider>
      </ClientAccess>
    </SessionContext>
  );
}

function openAccess(fetcher: typeof fetch | undefined) {
  const store = new SessionStore();
  return { store, ...makeClient(store.signals, fetcher) };
}
