import { Migration20261123144724_first_records } from './20261123144724-first-records.ts';

/** Every migration in the order it runs; written by create-migration.ts. */
export const migrations = [
  { name: 'Migration20261123144724_first_records', class: Migration20261123144724_first_records },
];
