import { Migration20261123144724_first_records } from './20261123144724-first-records.ts';
import { Migration20261123145408_kindergarten_profiles_and_needs } from './20261123145408-kindergarten-profiles-and-needs.ts';
import { Migration20261123155650_rosters } from './20261123155650-rosters.ts';
import { Migration20261123174333_saved_views } from './20261123174333-saved-views.ts';
import { Migration20261123174847_profile_figures } from './20261123174847-profile-figures.ts';
import { Migration20261123182232_partnership_life } from './20261123182232-partnership-life.ts';
import { Migration20261123183247_attachments } from './20261123183247-attachments.ts';
import { Migration20261123184326_roster_origins_and_interruptions } from './20261123184326-roster-origins-and-interruptions.ts';
import { Migration20261123185258_matching } from './20261123185258-matching.ts';
import { Migration20261123191305_leading_groups_and_launch_marks } from './20261123191305-leading-groups-and-launch-marks.ts';
import { Migration20261123191906_erased_teachers } from './20261123191906-erased-teachers.ts';
import { Migration20261123194331_requests_contacts_and_resources } from './20261123194331-requests-contacts-and-resources.ts';
import { Migration20261123195000_surveys_and_visits } from './20261123195000-surveys-and-visits.ts';

/** Every migration in the order it runs; written by create-migration.ts. */
export const migrations = [
  { name: 'Migration20261123144724_first_records', class: Migration20261123144724_first_records },
  { name: 'Migration20261123145408_kindergarten_profiles_and_needs', class: Migration20261123145408_kindergarten_profiles_and_needs },
  { name: 'Migration20261123155650_rosters', class: Migration20261123155650_rosters },
  { name: 'Migration20261123174333_saved_views', class: Migration20261123174333_saved_views },
  { name: 'Migration20261123174847_profile_figures', class: Migration20261123174847_profile_figures },
  { name: 'Migration20261123182232_partnership_life', class: Migration20261123182232_partnership_life },
  { name: 'Migration20261123183247_attachments', class: Migration20261123183247_attachments },
  { name: 'Migration20261123184326_roster_origins_and_interruptions', class: Migration20261123184326_roster_origins_and_interruptions },
  { name: 'Migration20261123185258_matching', class: Migration20261123185258_matching },
  { name: 'Migration20261123191305_leading_groups_and_launch_marks', class: Migration20261123191305_leading_groups_and_launch_marks },
  { name: 'Migration20261123191906_erased_teachers', class: Migration20261123191906_erased_teachers },
  { name: 'Migration20261123194331_requests_contacts_and_resources', class: Migration20261123194331_requests_contacts_and_resources },
  { name: 'Migration20261123195000_surveys_and_visits', class: Migration20261123195000_surveys_and_visits },
];
