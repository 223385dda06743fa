import { Migration } from '@mikro-orm/migrations';

export class Migration20261123174333_saved_views extends Migration {

  override name = 'Migration20261123174333_saved_views';

  override up(): void | Promise<void> {
    this.addSql(`create table "saved_view" ("id" uuid not null, "user_id" uuid not null, "list" text not null, "name" varchar(40) not null, "search" text not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "saved_view" add constraint "saved_view_user_id_list_name_unique" unique ("user_id", "list", "name");`);

    this.addSql(`alter table "saved_view" add constraint "saved_view_user_id_foreign" foreign key ("user_id") references "user_account" ("id");`);
    this.addSql(`alter table "saved_view" add constraint "saved_view_list_check" check ("list" in ('kindergartens', 'teachers', 'partnerships', 'mentorPairs', 'users'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "saved_view" cascade;`);
  }

}
