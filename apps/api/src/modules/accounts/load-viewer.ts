import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@qinglan/domain/access/role';
import { sql } from 'kysely';
import { kept } from '../../platform/read/sql.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { lastSeenEveryMinutes, minutes, sessionIdleMinutes } from './session-limits.ts';
import { tokenHash } from './session-token.ts';

interface GrantRow {
  readonly role: Role;
  readonly district: string | null;
  readonly kindergarten: string | null;
  readonly teacher: string | null;
  /** Where that teacher serves; null for one who has left. */
  readonly workplace: string | null;
}

interface SessionRow {
  readonly session_id: string;
  readonly last_seen_at: string | Date;
  readonly user_id: string;
  readonly display_name: string;
  readonly must_change_password: boolean;
  readonly grants: readonly GrantRow[];
}

/** Who asks, and whether it is time to write down that they did. */
export interface SignedIn {
  readonly viewer: Viewer;
  readonly lastSeenIsOld: boolean;
}

/** Who the cookie's token stands for, in one statement; null for a stranger, an ended session or a disabled user. */
export async function loadViewer(em: SqlEntityManager, token: string, now: Date): Promise<SignedIn | null> {
  const row = await sessionRow(em, tokenHash(token), now);
  if (!row) return null;
  const lastSeen = new Date(row.last_seen_at).getTime();
  return { viewer: viewerOf(row), lastSeenIsOld: lastSeen < now.getTime() - minutes(lastSeenEveryMinutes) };
}

/** The viewer of a session that was opened in this request. */
export async function viewerOfSession(em: SqlEntityManager, hash: string, now: Date): Promise<Viewer | null> {
  const row = await sessionRow(em, hash, now);
  return row && viewerOf(row);
}

async function sessionRow(em: SqlEntityManager, hash: string, now: Date): Promise<SessionRow | null> {
  const idleSince = new Date(now.getTime() - minutes(sessionIdleMinutes + lastSeenEveryMinutes));
  const { rows } = await sql<SessionRow>`${sql.raw(kept)}
    select s.id as session_id, s.last_seen_at, u.id as user_id, u.display_name, u.must_change_password,
      (select coalesce(json_agg(json_build_object('role', g.role, 'district', g.district_id,
          'kindergarten', g.kindergarten_id, 'teacher', g.teacher_id,
          'workplace', case when t.status <> 'left' then t.kindergarten_id end)), '[]'::json)
        from user_grant g left join teacher t on t.id = g.teacher_id where g.user_id = u.id) as grants
    from session s join user_account u on u.id = s.user_id
    where s.token_hash = ${hash} and s.expires_at > ${now.toISOString()}
      and s.last_seen_at > ${idleSince.toISOString()} and u.status = 'active'`.execute(em.getKysely());
  return rows[0] ?? null;
}

function viewerOf(row: SessionRow): Viewer {
  const over = (role: Role, subject: 'district' | 'kindergarten' | 'teacher' | 'workplace') =>
    row.grants.flatMap((grant) => (grant.role === role && grant[subject] ? [grant[subject]] : []));
  return {
    userId: row.user_id,
    sessionId: row.session_id,
    displayName: row.display_name,
    roles: [...new Set(row.grants.map(({ role }) => role))],
    city: row.grants.some(({ role }) => role === 'cityCoordinator'),
    districts: over('districtCoordinator', 'district'),
    kindergartens: over('kindergartenLead', 'kindergarten'),
    teachers: over('teacher', 'teacher'),
    teacherKindergartens: [...new Set(over('teacher', 'workplace'))],
    observesCity: row.grants.some(({ role, district }) => role === 'observer' && district === null),
    observedDistricts: over('observer', 'district'),
    mustChangePassword: row.must_change_password,
  };
}

/** Writes down that the session was used; beside the request, not in it. */
export async function noteLastSeen(em: SqlEntityManager, sessionId: string, now: Date): Promise<void> {
  await sql`update session set last_seen_at = ${now.toISOString()} where id = ${sessionId}`.execute(
    em.getKysely(),
  );
}
