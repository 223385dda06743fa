import { inject, test } from 'vitest';
import './provided.ts';

type Body = () => Promise<void>;

/** A test of what only the embedded database has. In the other run it does not exist, rather than being skipped. */
export function onEmbedded(name: string, body: Body, timeoutMs?: number): void {
  if (inject('databaseKind') === 'embedded') test(name, body, timeoutMs);
}

/** A test of what only a PostgreSQL server has. */
export function onServer(name: string, body: Body, timeoutMs?: number): void {
  if (inject('databaseKind') === 'postgres') test(name, body, timeoutMs);
}
