import { createContext, useContext } from 'react';

/** What signing in and out means for the rest of the page. */
export interface SessionAccess {
  /** Somebody signed in or out: everything that was read belongs to the user before. */
  readonly renew: () => void;
}

export const SessionContext = createContext<SessionAccess | null>(null);

export function useSession(): SessionAccess {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('SessionContext is missing above this component');
  return session;
}
