import { Migration } from '@mikro-orm/migrations';

export class Migration20261123194331_requests_contacts_and_resources extends Migration {

  override name = 'Migration20261123194331_requests_contacts_and_resources';

  override up(): void | Promise<void> {
    this.addSql(`create table "help_request" ("id" uuid not null, "partnership_id" uuid not null, "side" text not null, "raised_by_id" uuid not null, "asked_of_id" uuid not null, "area" text null, "question" text not null, "raised_on" date not null, "raised_by_name" varchar(60) not null, "due_on" date not null, "answer" text null, "answered_on" date null, "answered_by_name" varchar(60) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "help_request_partnership_id_index" on "help_request" ("partnership_id");`);
    this.addSql(`create index "help_request_raised_by_id_index" on "help_request" ("raised_by_id");`);
    this.addSql(`create index "help_request_asked_of_id_index" on "help_request" ("asked_of_id");`);
    this.addSql(`create index "help_request_due_on_id_index" on "help_request" ("due_on", "id");`);

    this.addSql(`create table "contact_entry" ("id" uuid not null, "partnership_id" uuid not null, "channel" text not null, "on_day" date not null, "summary" text not null, "logged_by_name" varchar(60) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "contact_entry_partnership_id_index" on "contact_entry" ("partnership_id");`);

    this.addSql(`create table "shared_resource" ("id" uuid not null, "partnership_id" uuid not null, "given_by" text not null, "kind" text not null, "title" varchar(100) not null, "amount" varchar(60) null, "note" varchar(300) null, "on_day" date not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "shared_resource_partnership_id_index" on "shared_resource" ("partnership_id");`);

    this.addSql(`alter table "help_request" add constraint "help_request_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id");`);
    this.addSql(`alter table "help_request" add constraint "help_request_raised_by_id_foreign" foreign key ("raised_by_id") references "kindergarten" ("id");`);
    this.addSql(`alter table "help_request" add constraint "help_request_asked_of_id_foreign" foreign key ("asked_of_id") references "kindergarten" ("id");`);
    this.addSql(`alter table "help_request" add constraint "help_request_side_check" check ("side" in ('lead', 'assisted'));`);
    this.addSql(`alter table "help_request" add constraint "help_request_area_check" check ("area" in ('dailyRoutineCare', 'environmentAreas', 'playSupport', 'lessonDesign', 'childObservation', 'classManagement', 'healthSafety', 'homeCooperation', 'reflectionResearch', 'professionalEthics', 'managementSystems', 'curriculumCharacter'));`);

    this.addSql(`alter table "contact_entry" add constraint "contact_entry_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id");`);
    this.addSql(`alter table "contact_entry" add constraint "contact_entry_channel_check" check ("channel" in ('phone', 'email', 'visit', 'online'));`);

    this.addSql(`alter table "shared_resource" add constraint "shared_resource_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id");`);
    this.addSql(`alter table "shared_resource" add constraint "shared_resource_given_by_check" check ("given_by" in ('lead', 'assisted'));`);
    this.addSql(`alter table "shared_resource" add constraint "shared_resource_kind_check" check ("kind" in ('people', 'material', 'information'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "help_request" cascade;`);
    this.addSql(`drop table if exists "contact_entry" cascade;`);
    this.addSql(`drop table if exists "shared_resource" cascade;`);
  }

}
