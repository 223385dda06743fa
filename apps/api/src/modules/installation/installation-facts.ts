import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';

export interface InstallationFacts {
  readonly cityName: string;
  readonly sample: boolean;
  readonly awaitsSetUp: boolean;
}

/** What strangers may know of the installation, in one statement. */
export async function installationFacts(em: SqlEntityManager): Promise<InstallationFacts> {
  const { rows } = await sql<InstallationFacts>`
    select city_name as "cityName", sample_seed is not null as sample,
      not exists (select 1 from user_account where not system) as "awaitsSetUp"
    from installation limit 1`.execute(em.getKysely());
  return rows[0] ?? { cityName: '', sample: false, awaitsSetUp: true };
}
