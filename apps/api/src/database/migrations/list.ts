import { Migration20261123144724_first_records } from './20261123144724-first-records.ts';
import { Migration20261123145408_kindergarten_profiles_and_needs } from './20261123145408-kindergarten-profiles-and-needs.ts';

/** Every migration in the order it runs; written by create-migration.ts. */
export const migrations = [
  { name: 'Migration20261123144724_first_records', class: Migration20261123144724_first_records },
  { name: 'Migration20261123145408_kindergarten_profiles_and_needs', class: Migration20261123145408_kindergarten_profiles_and_needs },
];
