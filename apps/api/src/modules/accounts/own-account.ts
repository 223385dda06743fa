import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import type { Viewer } from '../../platform/viewer.ts';

/** What the screens show of the viewer and no scope asks for. */
export interface OwnAccount {
  readonly username: string;
  readonly sessionExpiresAt: Date;
}

const loaded = new WeakMap<Viewer, Promise<OwnAccount>>();

/** Loads it once a request, however many fields ask. */
export function ownAccount(em: SqlEntityManager, viewer: Viewer): Promise<OwnAccount> {
  const account = loaded.get(viewer) ?? load(em, viewer);
  loaded.set(viewer, account);
  return account;
}

async function load(em: SqlEntityManager, { sessionId }: Viewer): Promise<OwnAccount> {
  const { rows } = await sql<{ username: string; expires_at: string | Date }>`
    select u.username, s.expires_at from session s join user_account u on u.id = s.user_id
    where s.id = ${sessionId}`.execute(em.getKysely());
  return { username: rows[0]!.username, sessionExpiresAt: new Date(rows[0]!.expires_at) };
}
