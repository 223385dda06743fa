import { Migration } from '@mikro-orm/migrations';

export class Migration20261123191906_erased_teachers extends Migration {

  override name = 'Migration20261123191906_erased_teachers';

  override up(): void | Promise<void> {
    this.addSql(`alter table "teacher" add "erased_at" timestamptz(3) null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "teacher" drop column "erased_at";`);
  }

}
