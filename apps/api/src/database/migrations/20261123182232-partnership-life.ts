import { Migration } from '@mikro-orm/migrations';

export class Migration20261123182232_partnership_life extends Migration {

  override name = 'Migration20261123182232_partnership_life';

  override up(): void | Promise<void> {
    this.addSql(`create table "agreement" ("id" uuid not null, "partnership_id" uuid not null, "kind" text not null, "due_on" date not null, "signed_on" date null, "lead_signatory" varchar(30) null, "assisted_signatory" varchar(30) null, "lead_duties" jsonb not null default '[]', "assisted_duties" jsonb not null default '[]', "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "agreement" add constraint "agreement_partnership_id_kind_unique" unique ("partnership_id", "kind");`);

    this.addSql(`alter table "programme" add "policy" jsonb not null default '{"leadsPerAssistedMost":1,"contestSchoolDays":10,"levels":["principal","teacher"],"agreementKind":"pairing","weights":{"needsMet":40,"nearness":20,"fit":10,"history":10,"gradeGap":10,"wishes":10},"travelKmMost":60}';`);

    this.addSql(`alter table "partnership" drop constraint "partnership_status_check";`);
    this.addSql(`alter table "partnership" add "levels" text[] not null default '{}', add "support_kinds" text[] not null default '{}', add "semester_focus" varchar(300) null, add "published_on" date null, add "contestable_until" date null, add "contest_reason" varchar(200) null, add "confirmed_on" date null, add "confirmed_for_side" boolean null, add "lead_contact_name" varchar(30) null, add "lead_contact_phone" varchar(30) null, add "assisted_contact_name" varchar(30) null, add "assisted_contact_phone" varchar(30) null, add "lead_words" text null, add "assisted_words" text null, add "proposal" jsonb null, add "locked" boolean not null default false;`);
    this.addSql(`create index "partnership_from_day_id_index" on "partnership" ("from_day", "id");`);
    this.addSql(`alter table "partnership" add constraint "partnership_status_check" check ("status" in ('drafted', 'proposed', 'contested', 'confirmed', 'signed', 'active', 'summarised', 'closed', 'withdrawn', 'ended'));`);

    this.addSql(`alter table "agreement" add constraint "agreement_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id");`);
    this.addSql(`alter table "agreement" add constraint "agreement_kind_check" check ("kind" in ('pairing', 'handInHand'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "agreement" cascade;`);

    this.addSql(`drop index "partnership_from_day_id_index";`);
    this.addSql(`alter table "partnership" drop constraint "partnership_status_check";`);
    this.addSql(`alter table "partnership" drop column "levels", drop column "support_kinds", drop column "semester_focus", drop column "published_on", drop column "contestable_until", drop column "contest_reason", drop column "confirmed_on", drop column "confirmed_for_side", drop column "lead_contact_name", drop column "lead_contact_phone", drop column "assisted_contact_name", drop column "assisted_contact_phone", drop column "lead_words", drop column "assisted_words", drop column "proposal", drop column "locked";`);
    this.addSql(`alter table "partnership" add constraint "partnership_status_check" check ("status" in ('proposed', 'contested', 'confirmed', 'signed', 'active', 'summarised', 'closed', 'withdrawn', 'ended'));`);

    this.addSql(`alter table "programme" drop column "policy";`);
  }

}
