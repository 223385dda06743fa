import { Migration } from '@mikro-orm/migrations';

export class Migration20261123191305_leading_groups_and_launch_marks extends Migration {

  override name = 'Migration20261123191305_leading_groups_and_launch_marks';

  override up(): void | Promise<void> {
    this.addSql(`alter table "partnership_group" add "leading_group_formed_on" date null, add "leading_group_people" jsonb not null default '[]';`);

    this.addSql(`alter table "partnership" add "launch_marks" jsonb not null default '[]';`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "partnership" drop column "launch_marks";`);

    this.addSql(`alter table "partnership_group" drop column "leading_group_formed_on", drop column "leading_group_people";`);
  }

}
