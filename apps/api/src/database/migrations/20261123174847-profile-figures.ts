import { Migration } from '@mikro-orm/migrations';

export class Migration20261123174847_profile_figures extends Migration {

  override name = 'Migration20261123174847_profile_figures';

  override up(): void | Promise<void> {
    this.addSql(`alter table "kindergarten_profile" add "classes" jsonb not null default '[]', add "staff_by_post" jsonb not null default '[]', add "staff_by_education" jsonb not null default '[]', add "staff_by_employment" jsonb not null default '[]', add "staff_by_age" jsonb not null default '[]', add "preschool_major_count" int null, add "other_major_count" int null, add "front_line_count" int null, add "off_front_line_count" int null, add "left_last_year" int null, add "stability" text null, add "staff_groups" jsonb not null default '[]', add "staff_note" varchar(400) null;`);
    this.addSql(`alter table "kindergarten_profile" alter column "child_count" drop not null;`);
    this.addSql(`alter table "kindergarten_profile" alter column "staff_count" drop not null;`);
    this.addSql(`alter table "kindergarten_profile" add constraint "kindergarten_profile_stability_check" check ("stability" in ('stable', 'fair', 'unstable'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "kindergarten_profile" drop constraint "kindergarten_profile_stability_check";`);
    this.addSql(`alter table "kindergarten_profile" drop column "classes", drop column "staff_by_post", drop column "staff_by_education", drop column "staff_by_employment", drop column "staff_by_age", drop column "preschool_major_count", drop column "other_major_count", drop column "front_line_count", drop column "off_front_line_count", drop column "left_last_year", drop column "stability", drop column "staff_groups", drop column "staff_note";`);
    this.addSql(`alter table "kindergarten_profile" alter column "child_count" set not null;`);
    this.addSql(`alter table "kindergarten_profile" alter column "staff_count" set not null;`);
  }

}
