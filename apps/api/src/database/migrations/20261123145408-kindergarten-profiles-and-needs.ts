import { Migration } from '@mikro-orm/migrations';

export class Migration20261123145408_kindergarten_profiles_and_needs extends Migration {

  override name = 'Migration20261123145408_kindergarten_profiles_and_needs';

  override up(): void | Promise<void> {
    this.addSql(`create table "kindergarten_profile" ("id" uuid not null, "kindergarten_id" uuid not null, "school_year" int not null, "class_count" smallint not null, "child_count" int not null, "child_count_approximate" boolean not null default false, "staff_count" int not null, "full_time_teacher_count" int null, "established_teacher_count" int null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "kindergarten_profile" add constraint "kindergarten_profile_kindergarten_id_school_year_unique" unique ("kindergarten_id", "school_year");`);

    this.addSql(`alter table "teacher" add "need_count" smallint not null default 0;`);

    this.addSql(`alter table "kindergarten_profile" add constraint "kindergarten_profile_kindergarten_id_foreign" foreign key ("kindergarten_id") references "kindergarten" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "kindergarten_profile" cascade;`);

    this.addSql(`alter table "teacher" drop column "need_count";`);
  }

}
