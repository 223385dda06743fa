import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Need, Strength } from '@qinglan/domain/areas/strength';
import type { AgeGroup } from '@qinglan/domain/kindergartens/age-group';
import type { BanSide } from '@qinglan/domain/matching/match-lists';
import type { Honour } from '@qinglan/domain/teachers/honour';
import type { Post } from '@qinglan/domain/teachers/post';
import type { TeacherStatus } from '@qinglan/domain/teachers/teacher-status';
import type { Title } from '@qinglan/domain/teachers/title';
import { sql } from 'kysely';

/** A kindergarten that is open. */
export interface PlaceRow {
  readonly id: string;
  readonly district: string;
  readonly longitude: number | null;
  readonly latitude: number | null;
}

/** A teacher as the rules and the score ask. */
export interface PersonRow {
  readonly id: string;
  readonly kindergarten: string;
  readonly post: Post;
  readonly ageGroup: AgeGroup | null;
  readonly teachingSince: string;
  readonly title: Title;
  readonly honours: readonly Honour[];
  readonly strengths: readonly Strength[];
  readonly needs: readonly Need[];
  readonly menteeCapacity: number;
  readonly status: TeacherStatus;
}

export interface SidesRow {
  readonly id: string;
  readonly lead: string;
  readonly assisted: string;
}

export interface PairRow {
  readonly mentee: string;
  readonly mentor: string;
}

/**
 * Reads for rules that concern a whole city, past the viewer's scope: whoever may start a run has it weigh people whom
 * they see only once it proposes them. In SQL, since no entity is needed and they are tens of thousands.
 */
export async function loadPlaces(em: SqlEntityManager): Promise<readonly PlaceRow[]> {
  const query = sql<PlaceRow>`select id, district_id as district, longitude, latitude from kindergarten
    where archived_on is null order by id`;
  return (await query.execute(em.getKysely())).rows;
}

/** Partnerships of the programme that have been agreed on and are not over. */
export async function loadSides(em: SqlEntityManager, programme: string): Promise<readonly SidesRow[]> {
  const query = sql<SidesRow>`select id, lead_id as lead, assisted_id as assisted from partnership
    where programme_id = ${programme} and status in ('confirmed', 'signed', 'active') order by id`;
  return (await query.execute(em.getKysely())).rows;
}

const personColumns = sql`id, kindergarten_id as kindergarten, post, age_group as "ageGroup",
  teaching_since as "teachingSince", title, honours, strengths, needs, mentee_capacity as "menteeCapacity", status`;

/** The staff of some kindergartens, without those who have left. */
export async function loadStaff(
  em: SqlEntityManager,
  kindergartens: readonly string[],
): Promise<readonly PersonRow[]> {
  const query = sql<PersonRow>`select ${personColumns} from teacher
    where status <> 'left' and kindergarten_id = any(${[...kindergartens]}) order by id`;
  return (await query.execute(em.getKysely())).rows;
}

/** These teachers, and their rows locked until the transaction ends, in the order of ids so that nobody waits in a ring. */
export async function lockPeople(
  em: SqlEntityManager,
  ids: readonly string[],
): Promise<readonly PersonRow[]> {
  const query = sql<PersonRow>`select ${personColumns} from teacher where id = any(${[...ids]}) order by id for update`;
  return (await query.execute(em.getKysely())).rows;
}

/** Pairs that are agreed on, or wait to be, and not over on the day. */
export async function loadOpenPairs(em: SqlEntityManager, today: string): Promise<readonly PairRow[]> {
  const query = sql<PairRow>`select mentee_id as mentee, mentor_id as mentor from mentor_pair
    where status in ('proposed', 'confirmed', 'signed', 'active') and (to_day is null or to_day >= ${today})`;
  return (await query.execute(em.getKysely())).rows;
}

/** Pairs that are ruled out: by a ban, or because one of the two declined before. */
export async function loadBans(
  em: SqlEntityManager,
  programme: string,
): Promise<readonly (PairRow & { readonly side: BanSide })[]> {
  const query = sql<PairRow & { side: BanSide }>`
    select mentee_id as mentee, mentor_id as mentor, side from match_ban where programme_id = ${programme}
    union all select mentee_id, mentor_id, 'mentee' from mentor_pair where status = 'declined'`;
  return (await query.execute(em.getKysely())).rows;
}

export async function loadWishes(
  em: SqlEntityManager,
  programme: string,
): Promise<readonly { readonly teacher: string; readonly wished: string }[]> {
  const query = sql<{ teacher: string; wished: string }>`select teacher_id as teacher, wished_id as wished
    from match_wish where programme_id = ${programme} order by teacher_id, rank, wished_id`;
  return (await query.execute(em.getKysely())).rows;
}

export async function loadNominated(em: SqlEntityManager, programme: string): Promise<ReadonlySet<string>> {
  const query = sql<{ teacher: string }>`select teacher_id as teacher from mentee_nomination
    where programme_id = ${programme}`;
  return new Set((await query.execute(em.getKysely())).rows.map(({ teacher }) => teacher));
}

/** The pairs of a run that still stand. */
export async function loadRunPairs(em: SqlEntityManager, run: string): Promise<readonly PairRow[]> {
  const query = sql<PairRow>`select mentee_id as mentee, mentor_id as mentor from match_proposal
    where run_id = ${run} and state <> 'rejected'`;
  return (await query.execute(em.getKysely())).rows;
}
