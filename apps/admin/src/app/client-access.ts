import { createContext, useContext, useSyncExternalStore } from 'react';
import type { AdminClient } from '../shared/client.ts';
import type { SessionState, SessionStore } from './session-signals.ts';

interface Access extends AdminClient {
  readonly store: SessionStore;
}

export const ClientAccess = createContext<Access | null>(null);

export function useClientAccess(): Access {
  const access = useContext(ClientAccess);
  if (access === null) throw new Error('ClientAccess is missing above this component');
  return access;
}

/** Whether the session still stands, as far as the answers so far tell. */
export function useSessionState(): SessionState {
  const { store } = useClientAccess();
  return useSyncExternalStore(store.subscribe, store.state);
}
