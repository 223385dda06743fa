import { Migration } from '@mikro-orm/migrations';

export class Migration20261123183247_attachments extends Migration {

  override name = 'Migration20261123183247_attachments';

  override up(): void | Promise<void> {
    this.addSql(`create table "attachment" ("id" uuid not null, "name" varchar(100) not null, "kind" text not null, "size" int not null, "hash" varchar(64) not null, "purpose" text not null, "shows_children" boolean not null default false, "owner" text not null, "record" uuid not null, "partnership_id" uuid null, "group_id" uuid null, "mentor_pair_id" uuid null, "kindergarten_id" uuid null, "uploaded_by" uuid not null, "uploaded_by_name" varchar(60) not null, "uploaded_at" timestamptz(3) not null, "kept_until" date null, "removed_on" date null, "removal_reason" varchar(200) null, "erased_at" timestamptz(3) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "attachment_hash_index" on "attachment" ("hash");`);
    this.addSql(`create index "attachment_partnership_id_index" on "attachment" ("partnership_id");`);
    this.addSql(`create index "attachment_group_id_index" on "attachment" ("group_id");`);
    this.addSql(`create index "attachment_mentor_pair_id_index" on "attachment" ("mentor_pair_id");`);
    this.addSql(`create index "attachment_kindergarten_id_index" on "attachment" ("kindergarten_id");`);
    this.addSql(`create index "attachment_owner_record_index" on "attachment" ("owner", "record");`);

    this.addSql(`alter table "attachment" add constraint "attachment_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete set null;`);
    this.addSql(`alter table "attachment" add constraint "attachment_group_id_foreign" foreign key ("group_id") references "partnership_group" ("id") on delete set null;`);
    this.addSql(`alter table "attachment" add constraint "attachment_mentor_pair_id_foreign" foreign key ("mentor_pair_id") references "mentor_pair" ("id") on delete set null;`);
    this.addSql(`alter table "attachment" add constraint "attachment_kindergarten_id_foreign" foreign key ("kindergarten_id") references "kindergarten" ("id") on delete set null;`);
    this.addSql(`alter table "attachment" add constraint "attachment_kind_check" check ("kind" in ('pdf', 'docx', 'xlsx', 'pptx', 'jpeg', 'png', 'webp'));`);
    this.addSql(`alter table "attachment" add constraint "attachment_purpose_check" check ("purpose" in ('agreementScan', 'workPlan', 'implementationScheme', 'regulation', 'photo', 'other'));`);
    this.addSql(`alter table "attachment" add constraint "attachment_owner_check" check ("owner" in ('partnership', 'partnershipGroup', 'kindergarten', 'mentorPair'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "attachment" cascade;`);
  }

}
