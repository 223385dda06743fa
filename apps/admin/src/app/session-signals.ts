import type { SessionSignals } from '../shared/client.ts';

export interface SessionState {
  /** The session ended while the page stands. */
  readonly ended: boolean;
  readonly passwordChangeRequired: boolean;
}

const lastUseKey = 'qinglan.lastUse';

/** Keeps what the client hears about the session; the idle time is shared by all tabs of the browser. */
export class SessionStore {
  #state: SessionState = { ended: false, passwordChangeRequired: false };
  readonly #listeners = new Set<() => void>();

  readonly signals: SessionSignals = {
    active: () => rememberUse(),
    ended: () => this.set({ ended: true }),
    passwordChangeRequired: () => this.set({ passwordChangeRequired: true }),
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): SessionState => this.#state;

  set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function rememberUse(): void {
  try {
    localStorage.setItem(lastUseKey, String(Date.now()));
  } catch {
    // Without storage the warning only knows this tab's absolute end.
  }
}

/** When the server last heard from this browser, in milliseconds; null when that is not known. */
export function lastUseMs(): number | null {
  try {
    return Number(localStorage.getItem(lastUseKey)) || null;
  } catch {
    return null;
  }
}
