import { useMemo, useState } from 'react';
import { RouterProvider } from 'react-router/dom';
import { Provider } from 'urql';
import { makeClient } from '../shared/client.ts';
import { SessionContext } from '../shared/session.ts';
import { ClientAccess } from './client-access.ts';
import { makeRouter } from './router.tsx';
import { SessionStore } from './session-signals.ts';

/** The router over one client; a new client for a new user, so that nothing of the one before can be seen. */
export function Root() {
  const [router] = useState(makeRouter);
  const [access, setAccess] = useState(openAccess);
  const session = useMemo(() => ({ renew: () => setAccess(openAccess()) }), []);
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

function openAccess() {
  const store = new SessionStore();
  return { store, ...makeClient(store.signals) };
}
