import { Migration } from '@mikro-orm/migrations';

export class Migration20261123195000_surveys_and_visits extends Migration {

  override name = 'Migration20261123195000_surveys_and_visits';

  override up(): void | Promise<void> {
    this.addSql(`create table "needs_survey" ("id" uuid not null, "programme_id" uuid not null, "kindergarten_id" uuid not null, "round" smallint not null, "status" text not null default 'open', "opened_on" date not null, "due_on" date not null, "methods" text[] not null default '{}', "situation" text null, "strengths" jsonb not null default '[]', "needs" jsonb not null default '[]', "expectations" text null, "profile_id" uuid null, "submitted_on" date null, "accepted_on" date null, "return_reason" varchar(200) null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "needs_survey_kindergarten_id_index" on "needs_survey" ("kindergarten_id");`);
    this.addSql(`create index "needs_survey_due_on_id_index" on "needs_survey" ("due_on", "id");`);
    this.addSql(`create index "needs_survey_updated_at_id_index" on "needs_survey" ("updated_at", "id");`);
    this.addSql(`alter table "needs_survey" add constraint "needs_survey_programme_id_kindergarten_id_round_unique" unique ("programme_id", "kindergarten_id", "round");`);

    this.addSql(`create table "site_visit" ("id" uuid not null, "programme_id" uuid not null, "kindergarten_id" uuid not null, "visitor_id" uuid null, "partnership_id" uuid null, "on_day" date not null, "methods" text[] not null default '{}', "visitors" text[] not null default '{}', "findings" text null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "site_visit_programme_id_index" on "site_visit" ("programme_id");`);
    this.addSql(`create index "site_visit_kindergarten_id_index" on "site_visit" ("kindergarten_id");`);
    this.addSql(`create index "site_visit_visitor_id_index" on "site_visit" ("visitor_id");`);
    this.addSql(`create index "site_visit_on_day_id_index" on "site_visit" ("on_day", "id");`);

    this.addSql(`create table "site_advice" ("id" uuid not null, "visit_id" uuid not null, "kindergarten_id" uuid not null, "position" smallint not null, "text" varchar(300) not null, "area" text null, "due_on" date null, "status" text not null default 'open', "done_on" date null, "outcome" varchar(500) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "site_advice_visit_id_index" on "site_advice" ("visit_id");`);
    this.addSql(`create index "site_advice_kindergarten_id_index" on "site_advice" ("kindergarten_id");`);

    this.addSql(`alter table "needs_survey" add constraint "needs_survey_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "needs_survey" add constraint "needs_survey_kindergarten_id_foreign" foreign key ("kindergarten_id") references "kindergarten" ("id");`);
    this.addSql(`alter table "needs_survey" add constraint "needs_survey_profile_id_foreign" foreign key ("profile_id") references "kindergarten_profile" ("id") on delete set null;`);
    this.addSql(`alter table "needs_survey" add constraint "needs_survey_status_check" check ("status" in ('open', 'submitted', 'returned', 'accepted'));`);

    this.addSql(`alter table "site_visit" add constraint "site_visit_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "site_visit" add constraint "site_visit_kindergarten_id_foreign" foreign key ("kindergarten_id") references "kindergarten" ("id");`);
    this.addSql(`alter table "site_visit" add constraint "site_visit_visitor_id_foreign" foreign key ("visitor_id") references "kindergarten" ("id") on delete set null;`);
    this.addSql(`alter table "site_visit" add constraint "site_visit_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete set null;`);

    this.addSql(`alter table "site_advice" add constraint "site_advice_visit_id_foreign" foreign key ("visit_id") references "site_visit" ("id");`);
    this.addSql(`alter table "site_advice" add constraint "site_advice_kindergarten_id_foreign" foreign key ("kindergarten_id") references "kindergarten" ("id");`);
    this.addSql(`alter table "site_advice" add constraint "site_advice_area_check" check ("area" in ('dailyRoutineCare', 'environmentAreas', 'playSupport', 'lessonDesign', 'childObservation', 'classManagement', 'healthSafety', 'homeCooperation', 'reflectionResearch', 'professionalEthics', 'managementSystems', 'curriculumCharacter'));`);
    this.addSql(`alter table "site_advice" add constraint "site_advice_status_check" check ("status" in ('open', 'done'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "site_advice" drop constraint "site_advice_visit_id_foreign";`);

    this.addSql(`drop table if exists "needs_survey" cascade;`);
    this.addSql(`drop table if exists "site_visit" cascade;`);
    this.addSql(`drop table if exists "site_advice" cascade;`);
  }

}
