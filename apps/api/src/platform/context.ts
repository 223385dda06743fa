import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Browser } from './http/session-cookie.ts';
import type { ReadRows } from './read/read-rows.ts';
import type { Viewer } from './viewer.ts';

/** What every resolver gets. One a request. */
export interface Context {
  /** The request's own fork; made when it is first asked for, since reading rows needs none. */
  readonly em: SqlEntityManager;
  /** Reads beside any transaction, past the entity manager; without it the planner reads through `em`. */
  readonly readRows?: ReadRows;
  /** Null for a stranger; signing in sets it, so that the answer is read with the new viewer's eyes. */
  viewer: Viewer | null;
  /** The day that counts as today, 'YYYY-MM-DD' in the city's time zone. */
  readonly today: string;
  readonly now: Date;
  /** Cookie and address of who asks; for accounts alone. */
  readonly browser: Browser;
  /** Told every statement that the planner sends; tests count them, logs time them. */
  readonly onStatement?: (sql: string, params: readonly unknown[]) => void;
}

/** What a verb may know of its surroundings: who acts, and when. */
export interface Act {
  readonly viewer: Viewer;
  readonly today: string;
  readonly now: Date;
}
