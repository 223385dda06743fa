import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

/** What signing in leaves on a user. */
export interface SignInNotes {
  readonly failedSignIns: number;
  readonly lockedUntil: Date | null;
  readonly lastSignInAt?: Date;
}

/**
 * Writes it past the ORM, which would raise the row's version: signing in is no edit, and must not make the form
 * stale that a coordinator has open.
 */
export async function noteOnUser(em: SqlEntityManager, id: string, notes: SignInNotes): Promise<void> {
  const { failedSignIns, lockedUntil, lastSignInAt } = notes;
  await sql`
    update user_account set failed_sign_ins = ${failedSignIns}, locked_until = ${lockedUntil?.toISOString() ?? null},
      last_sign_in_at = coalesce(${lastSignInAt?.toISOString() ?? null}, last_sign_in_at)
    where id = ${id}`.execute(em.getKysely());
}
