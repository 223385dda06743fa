import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@qinglan/domain/access/role';
import { sql } from 'kysely';
import type { ReadRows } from '../../platform/read/read-rows.ts';
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
  /** GrantRow[] as JSON. */
  readonly grants: string;
}

/** Who asks, and whether it is time to write down that they did. */
export interface SignedIn {
  readonly viewer: Viewer;
  readonly lastSeenIsOld: boolean;
}

/** Who the cookie's token stands for, in one statement; null for a stranger, an ended session or a disabled user. */
export async function loadViewer(readRows: ReadRows, token: string, now: Date): Promise<SignedIn | null> {
  const row = await sessionRow(readRows, tokenHash(token), now);
  if (!row) return null;
  const lastSeen = new Date(row.last_seen_at).getTime();
  return { viewer: viewerOf(row), lastSeenIsOld: lastSeen < now.getTime() - minutes(lastSeenEveryMinutes) };
}

/** The viewer of a session that was opened in this request. */
export async function viewerOfSession(readRows: ReadRows, hash: string, now: Date): Promise<Viewer | null> {
  const row = await sessionRow(readRows, hash, now);
  return row && viewerOf(row);
}

const sessionSql = `${kept}
    select s.id as session_id, s.last_seen_at, u.id as user_id, u.display_name, u.must_change_password,
      (select coalesce(json_agg(json_build_object('role', g.role, 'district', g.district_id,
          'kindergarten', g.kindergarten_id, 'teacher', g.teacher_id,
          'workplace', case when t.status <> 'left' then t.kindergarten_id end)), '[]'::json)::text
        from user_grant g left join teacher t on t.id = g.teacher_id where g.user_id = u.id) as grants
    from session s join user_account u on u.id = s.user_id
    where s.token_hash = $1 and s.expires_at > $2 and s.last_seen_at > $3 and u.status = 'active'`;

async function sessionRow(readRows: ReadRows, hash: string, now: Date): Promise<SessionRow | null> {
  const idleSince = new Date(now.getTime() - minutes(sessionIdleMinutes + lastSeenEveryMinutes));
  const params = [hash, now.toISOString(), idleSince.toISOString()];
  const [row] = await readRows<SessionRow>(sessionSql, params);
  return row ?? null;
}

const viewersMost = 1_000;
const viewers = new Map<string, Viewer>();

/**
 * The same viewer object for the same row, so that what was worked out for a viewer serves the next request too. The
 * row is read anew each time and everything a viewer says stands in the key: a grant that is taken away is gone at once.
 */
function viewerOf({ last_seen_at: _at, ...row }: SessionRow): Viewer {
  const key = JSON.stringify(row);
  const before = viewers.get(key);
  if (before) return before;
  if (viewers.size >= viewersMost) viewers.clear();
  const viewer = newViewer(row);
  viewers.set(key, viewer);
  return viewer;
}

function newViewer(row: Omit<SessionRow, 'last_seen_at'>): Viewer {
  const grants = JSON.parse(row.grants) as readonly GrantRow[];
  const over = (role: Role, subject: 'district' | 'kindergarten' | 'teacher' | 'workplace') =>
    grants.flatMap((grant) => (grant.role === role && grant[subject] ? [grant[subject]] : []));
  return {
    userId: row.user_id,
    sessionId: row.session_id,
    displayName: row.display_name,
    roles: [...new Set(grants.map(({ role }) => role))],
    city: grants.some(({ role }) => role === 'cityCoordinator'),
    districts: over('districtCoordinator', 'district'),
    kindergartens: over('kindergartenLead', 'kindergarten'),
    teachers: over('teacher', 'teacher'),
    teacherKindergartens: [...new Set(over('teacher', 'workplace'))],
    observesCity: grants.some(({ role, district }) => role === 'observer' && district === null),
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
