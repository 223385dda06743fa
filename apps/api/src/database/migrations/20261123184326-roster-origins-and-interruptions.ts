import { Migration } from '@mikro-orm/migrations';

export class Migration20261123184326_roster_origins_and_interruptions extends Migration {

  override name = 'Migration20261123184326_roster_origins_and_interruptions';

  override up(): void | Promise<void> {
    this.addSql(`alter table "roster_import" drop constraint "roster_import_status_check";`);
    this.addSql(`alter table "roster_import" add "origin" text not null default 'uploaded', add "interrupted_at" timestamptz(3) null;`);
    this.addSql(`alter table "roster_import" add constraint "roster_import_origin_check" check ("origin" in ('uploaded', 'pasted'));`);
    this.addSql(`alter table "roster_import" add constraint "roster_import_status_check" check ("status" in ('uploaded', 'previewed', 'applying', 'applied', 'abandoned'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "roster_import" drop constraint "roster_import_origin_check";`);
    this.addSql(`alter table "roster_import" drop constraint "roster_import_status_check";`);
    this.addSql(`alter table "roster_import" drop column "origin", drop column "interrupted_at";`);
    this.addSql(`alter table "roster_import" add constraint "roster_import_status_check" check ("status" in ('uploaded', 'previewed', 'applied', 'abandoned'));`);
  }

}
