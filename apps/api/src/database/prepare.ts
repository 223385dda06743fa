import { sql } from 'kysely';
import { keepOperator } from '../modules/accounts/operator.ts';
import { migrate } from './migrate.ts';
import type { Database } from './open-database.ts';

/** The one row of the installation, with the same id everywhere: two processes that start at once make it once. */
const installationId = '00000000-0000-7000-8000-000000000002';

/** Brings a database to where a server or command can work with it: schema, installation, the operator's user. */
export async function prepare(database: Database): Promise<string[]> {
  const ran = await migrate(database);
  const em = database.orm.em.fork();
  await sql`
    insert into installation (id, city_name) select ${installationId}, ''
    where not exists (select 1 from installation)
    on conflict do nothing`.execute(em.getKysely());
  await keepOperator(em);
  return ran;
}

/** The database holds records already, and what was asked needs an empty one. */
export class DatabaseHoldsRecords extends Error {
  constructor() {
    super('The database holds records already; this goes into an empty one only.');
  }
}
