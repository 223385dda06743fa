import { sql } from 'kysely';
import type { Database } from './open-database.ts';

/** TODAY is set on data that is somebody's work. */
export class TodayRefused extends Error {
  constructor() {
    super('TODAY is set, but this database is no sample city: a real city lives today. Unset TODAY.');
  }
}

/** Whether the database carries the sample mark. */
export async function isSample({ orm }: Database): Promise<boolean> {
  const { rows } = await sql<{ sample: boolean }>`
    select sample_seed is not null as sample from installation limit 1`.execute(orm.em.fork().getKysely());
  return rows[0]?.sample ?? false;
}

export async function refuseTodayUnlessSample(database: Database, today: string | undefined): Promise<void> {
  if (today !== undefined && !(await isSample(database))) throw new TodayRefused();
}
