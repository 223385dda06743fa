import { Migration } from '@mikro-orm/migrations';

export class Migration20261123155650_rosters extends Migration {

  override name = 'Migration20261123155650_rosters';

  override up(): void | Promise<void> {
    this.addSql(`create table "roster_import" ("id" uuid not null, "status" text not null default 'uploaded', "uploaded_by" uuid not null, "uploaded_by_name" varchar(60) not null, "uploaded_at" timestamptz(3) not null, "finished_at" timestamptz(3) null, "kindergartens" jsonb null, "teachers" jsonb null, "new_districts" text[] not null default '{}', "problem_count" int not null default 0, "problems" jsonb not null default '[]', "warnings" jsonb not null default '[]', "erased_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "roster_import_uploaded_by_index" on "roster_import" ("uploaded_by");`);

    this.addSql(`create table "roster_upload" ("id" uuid not null, "roster_import_id" uuid not null, "name" varchar(200) not null, "size" int not null, "hash" varchar(64) not null, "bytes" bytea null, primary key ("id"));`);
    this.addSql(`create index "roster_upload_roster_import_id_index" on "roster_upload" ("roster_import_id");`);

    this.addSql(`alter table "roster_import" add constraint "roster_import_status_check" check ("status" in ('uploaded', 'previewed', 'applied', 'abandoned'));`);

    this.addSql(`alter table "roster_upload" add constraint "roster_upload_roster_import_id_foreign" foreign key ("roster_import_id") references "roster_import" ("id");`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "roster_upload" drop constraint "roster_upload_roster_import_id_foreign";`);

    this.addSql(`drop table if exists "roster_import" cascade;`);
    this.addSql(`drop table if exists "roster_upload" cascade;`);
  }

}
