import { Migration } from '@mikro-orm/migrations';

export class Migration20261123144724_first_records extends Migration {

  override name = 'Migration20261123144724_first_records';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_event" ("id" uuid not null, "at" timestamptz(3) not null, "actor" uuid null, "actor_name" varchar(60) not null, "action" varchar(60) not null, "record_type" varchar(40) not null, "record" uuid null, "district" uuid null, "kindergarten" uuid null, "payload" jsonb null, "salt" varchar(32) null, "payload_digest" varchar(64) not null, "digest" varchar(64) not null, "seal_number" bigint null, "seal" varchar(64) null, primary key ("id"));`);
    this.addSql(`alter table "audit_event" add constraint "audit_event_seal_number_unique" unique ("seal_number");`);
    this.addSql(`create index "audit_event_record_id_index" on "audit_event" ("record", "id");`);
    this.addSql(`create index "audit_event_district_id_index" on "audit_event" ("district", "id");`);
    this.addSql(`create index "audit_event_kindergarten_id_index" on "audit_event" ("kindergarten", "id");`);

    this.addSql(`create table "audit_segment" ("last_seal_number" bigserial primary key, "last_seal" varchar(64) not null, "events" int not null, "dropped_at" timestamptz(3) not null);`);

    this.addSql(`create table "district" ("id" uuid not null, "name" varchar(60) not null, "name_key" varchar(400) collate "C" not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "district" add constraint "district_name_unique" unique ("name");`);

    this.addSql(`create table "installation" ("id" uuid not null, "city_name" varchar(60) not null, "sample_seed" int null, "sample_size" varchar(10) null, "sample_today" date null, "set_up_token_hash" varchar(64) null, "set_up_until" timestamptz(3) null, "version" int not null default 1, primary key ("id"));`);

    this.addSql(`create table "kindergarten" ("id" uuid not null, "code" varchar(20) null, "name" varchar(60) not null, "aliases" text[] not null default '{}', "district_id" uuid not null, "ownership" text not null, "grade" text not null, "grade_rank" smallint not null, "area_type" text not null, "founded" varchar(7) null, "address" varchar(200) null, "longitude" double precision null, "latitude" double precision null, "principal" varchar(30) null, "phone" varchar(30) null, "strengths" jsonb not null default '[]', "needs" jsonb not null default '[]', "strength_areas" text[] not null default '{}', "need_areas" text[] not null default '{}', "archived_on" date null, "archive_reason" varchar(200) null, "name_key" varchar(400) collate "C" not null, "search_text" text not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "kindergarten" add constraint "kindergarten_code_unique" unique ("code");`);
    this.addSql(`create index "kindergarten_district_id_index" on "kindergarten" ("district_id");`);
    this.addSql(`create index "kindergarten_name_key_id_index" on "kindergarten" ("name_key", "id");`);
    this.addSql(`create index "kindergarten_grade_rank_id_index" on "kindergarten" ("grade_rank", "id");`);
    this.addSql(`create index "kindergarten_updated_at_id_index" on "kindergarten" ("updated_at", "id");`);
    this.addSql(`alter table "kindergarten" add constraint "kindergarten_district_id_name_unique" unique ("district_id", "name");`);

    this.addSql(`create table "programme" ("id" uuid not null, "name" varchar(120) not null, "from_day" date not null, "to_day" date not null, "policy_bases" jsonb not null default '[]', "version" int not null default 1, primary key ("id"));`);

    this.addSql(`create table "partnership_group" ("id" uuid not null, "programme_id" uuid not null, "lead_id" uuid not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "partnership_group_lead_id_index" on "partnership_group" ("lead_id");`);
    this.addSql(`alter table "partnership_group" add constraint "partnership_group_programme_id_lead_id_unique" unique ("programme_id", "lead_id");`);

    this.addSql(`create table "partnership" ("id" uuid not null, "group_id" uuid not null, "programme_id" uuid not null, "lead_id" uuid not null, "assisted_id" uuid not null, "status" text not null, "from_day" date not null, "to_day" date not null, "end_reason" varchar(200) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "partnership_group_id_index" on "partnership" ("group_id");`);
    this.addSql(`create index "partnership_programme_id_index" on "partnership" ("programme_id");`);
    this.addSql(`create index "partnership_lead_id_index" on "partnership" ("lead_id");`);
    this.addSql(`create index "partnership_assisted_id_index" on "partnership" ("assisted_id");`);

    this.addSql(`create table "programme_member" ("id" uuid not null, "programme_id" uuid not null, "kindergarten_id" uuid not null, "role" text not null, "lead_capacity" smallint not null default 0, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "programme_member_kindergarten_id_index" on "programme_member" ("kindergarten_id");`);
    this.addSql(`alter table "programme_member" add constraint "programme_member_programme_id_kindergarten_id_unique" unique ("programme_id", "kindergarten_id");`);

    this.addSql(`create table "school_calendar" ("id" uuid not null, "school_year" int not null, "autumn_from" date not null, "autumn_to" date not null, "spring_from" date not null, "spring_to" date not null, "holidays" jsonb not null default '[]', "make_up_days" jsonb not null default '[]', "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "school_calendar" add constraint "school_calendar_school_year_unique" unique ("school_year");`);

    this.addSql(`create table "sign_in_throttle" ("key" varchar(64) not null, "window_start" timestamptz(3) not null, "attempts" int not null, primary key ("key"));`);

    this.addSql(`create table "teacher" ("id" uuid not null, "name" varchar(30) not null, "gender" text not null, "employee_number" varchar(30) null, "kindergarten_id" uuid not null, "post" text not null, "age_group" text null, "teaching_since" varchar(7) not null, "education" text null, "preschool_major" boolean null, "employment" text null, "title" text not null, "title_rank" smallint not null, "honours" jsonb not null default '[]', "strengths" jsonb not null default '[]', "needs" jsonb not null default '[]', "strength_areas" text[] not null default '{}', "need_areas" text[] not null default '{}', "mentee_capacity" smallint not null default 2, "status" text not null default 'active', "phone" varchar(30) null, "name_key" varchar(400) collate "C" not null, "search_text" text not null, "updated_at" timestamptz(3) not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "teacher" add constraint "teacher_employee_number_unique" unique ("employee_number");`);
    this.addSql(`create index "teacher_kindergarten_id_index" on "teacher" ("kindergarten_id");`);
    this.addSql(`create index "teacher_name_key_id_index" on "teacher" ("name_key", "id");`);
    this.addSql(`create index "teacher_teaching_since_id_index" on "teacher" ("teaching_since", "id");`);
    this.addSql(`create index "teacher_title_rank_id_index" on "teacher" ("title_rank", "id");`);
    this.addSql(`create index "teacher_updated_at_id_index" on "teacher" ("updated_at", "id");`);

    this.addSql(`create table "service" ("id" uuid not null, "teacher_id" uuid not null, "kindergarten_id" uuid not null, "from_day" date not null, "to_day" date null, primary key ("id"));`);
    this.addSql(`create index "service_teacher_id_index" on "service" ("teacher_id");`);
    this.addSql(`create index "service_kindergarten_id_index" on "service" ("kindergarten_id");`);

    this.addSql(`create table "mentor_pair" ("id" uuid not null, "mentor_id" uuid not null, "mentee_id" uuid not null, "partnership_id" uuid null, "kind" text not null, "focus_areas" text[] not null default '{}', "status" text not null, "from_day" date not null, "to_day" date null, "end_reason" varchar(200) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "mentor_pair_mentor_id_index" on "mentor_pair" ("mentor_id");`);
    this.addSql(`create index "mentor_pair_mentee_id_index" on "mentor_pair" ("mentee_id");`);
    this.addSql(`create index "mentor_pair_partnership_id_index" on "mentor_pair" ("partnership_id");`);

    this.addSql(`create table "user_account" ("id" uuid not null, "username" varchar(40) not null, "display_name" varchar(30) not null, "password_hash" varchar(200) not null, "one_time_until" timestamptz(3) null, "must_change_password" boolean not null default false, "status" text not null default 'active', "failed_sign_ins" smallint not null default 0, "locked_until" timestamptz(3) null, "last_sign_in_at" timestamptz(3) null, "name_key" varchar(400) collate "C" not null, "search_text" text not null, "system" boolean not null default false, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "user_account" add constraint "user_account_username_unique" unique ("username");`);
    this.addSql(`create index "user_account_name_key_id_index" on "user_account" ("name_key", "id");`);

    this.addSql(`create table "session" ("id" uuid not null, "user_id" uuid not null, "token_hash" varchar(64) not null, "created_at" timestamptz(3) not null, "last_seen_at" timestamptz(3) not null, "expires_at" timestamptz(3) not null, "user_agent" varchar(200) null, primary key ("id"));`);
    this.addSql(`create index "session_user_id_index" on "session" ("user_id");`);
    this.addSql(`alter table "session" add constraint "session_token_hash_unique" unique ("token_hash");`);
    this.addSql(`create index "session_expires_at_index" on "session" ("expires_at");`);

    this.addSql(`create table "user_grant" ("id" uuid not null, "user_id" uuid not null, "role" text not null, "district_id" uuid null, "kindergarten_id" uuid null, "teacher_id" uuid null, primary key ("id"));`);
    this.addSql(`create index "user_grant_user_id_index" on "user_grant" ("user_id");`);
    this.addSql(`create index "user_grant_district_id_index" on "user_grant" ("district_id");`);
    this.addSql(`create index "user_grant_kindergarten_id_index" on "user_grant" ("kindergarten_id");`);
    this.addSql(`create index "user_grant_teacher_id_index" on "user_grant" ("teacher_id");`);

    this.addSql(`create or replace function "audit_event_append_only_fn"() returns trigger as \$\$ begin if tg_op = 'DELETE' then
  if old.seal is null or coalesce(current_setting('qinglan.audit_retention', true), '') <> 'on' then raise exception 'audit events are append-only'; end if;   return old; end if; if old.seal is not null and (new.seal, new.seal_number) is distinct from (old.seal, old.seal_number) then raise exception 'audit events are append-only'; end if; if new.payload is not null and new.payload is distinct from old.payload then raise exception 'audit events are append-only'; end if; if new.salt is not null and new.salt is distinct from old.salt then raise exception 'audit events are append-only'; end if; if (new.id, new.at, new.actor, new.actor_name, new.action, new.record_type, new.record, new.district, new.kindergarten, new.payload_digest, new.digest) is distinct from (old.id, old.at, old.actor, old.actor_name, old.action, old.record_type, old.record, old.district, old.kindergarten, old.payload_digest, old.digest) then raise exception 'audit events are append-only'; end if; return new; end; \$\$ language plpgsql;`);
    this.addSql(`create trigger "append_only" BEFORE UPDATE OR DELETE on "audit_event" for each ROW execute function "audit_event_append_only_fn"();`);

    this.addSql(`alter table "kindergarten" add constraint "kindergarten_district_id_foreign" foreign key ("district_id") references "district" ("id");`);
    this.addSql(`alter table "kindergarten" add constraint "kindergarten_ownership_check" check ("ownership" in ('public', 'inclusivePrivate', 'private', 'institution', 'collective'));`);
    this.addSql(`alter table "kindergarten" add constraint "kindergarten_grade_check" check ("grade" in ('provincialDemonstration', 'provincialQuality', 'municipalDemonstration', 'municipalQuality', 'provincialFirst', 'provincialSecond', 'provincialThird', 'star5', 'star4', 'star3', 'star2', 'star1', 'licensed', 'ungraded'));`);
    this.addSql(`alter table "kindergarten" add constraint "kindergarten_area_type_check" check ("area_type" in ('urban', 'town', 'rural'));`);

    this.addSql(`alter table "partnership_group" add constraint "partnership_group_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "partnership_group" add constraint "partnership_group_lead_id_foreign" foreign key ("lead_id") references "kindergarten" ("id");`);

    this.addSql(`alter table "partnership" add constraint "partnership_group_id_foreign" foreign key ("group_id") references "partnership_group" ("id");`);
    this.addSql(`alter table "partnership" add constraint "partnership_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "partnership" add constraint "partnership_lead_id_foreign" foreign key ("lead_id") references "kindergarten" ("id");`);
    this.addSql(`alter table "partnership" add constraint "partnership_assisted_id_foreign" foreign key ("assisted_id") references "kindergarten" ("id");`);
    this.addSql(`alter table "partnership" add constraint "partnership_status_check" check ("status" in ('proposed', 'contested', 'confirmed', 'signed', 'active', 'summarised', 'closed', 'withdrawn', 'ended'));`);

    this.addSql(`alter table "programme_member" add constraint "programme_member_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "programme_member" add constraint "programme_member_kindergarten_id_foreign" foreign key ("kindergarten_id") references "kindergarten" ("id");`);
    this.addSql(`alter table "programme_member" add constraint "programme_member_role_check" check ("role" in ('lead', 'assisted', 'both'));`);

    this.addSql(`alter table "teacher" add constraint "teacher_kindergarten_id_foreign" foreign key ("kindergarten_id") references "kindergarten" ("id");`);
    this.addSql(`alter table "teacher" add constraint "teacher_gender_check" check ("gender" in ('female', 'male'));`);
    this.addSql(`alter table "teacher" add constraint "teacher_post_check" check ("post" in ('teacher', 'careWorker', 'healthWorker', 'ageGroupLeader', 'researchLeader', 'careEducationHead', 'deputyPrincipal', 'principal', 'logistics'));`);
    this.addSql(`alter table "teacher" add constraint "teacher_age_group_check" check ("age_group" in ('nursery', 'junior', 'middle', 'senior', 'mixed'));`);
    this.addSql(`alter table "teacher" add constraint "teacher_education_check" check ("education" in ('juniorMiddle', 'seniorMiddle', 'secondaryVocational', 'associate', 'bachelor', 'master', 'doctor'));`);
    this.addSql(`alter table "teacher" add constraint "teacher_employment_check" check ("employment" in ('established', 'contract'));`);
    this.addSql(`alter table "teacher" add constraint "teacher_title_check" check ("title" in ('none', 'third', 'second', 'first', 'senior', 'professor'));`);
    this.addSql(`alter table "teacher" add constraint "teacher_status_check" check ("status" in ('active', 'onLeave', 'left'));`);

    this.addSql(`alter table "service" add constraint "service_teacher_id_foreign" foreign key ("teacher_id") references "teacher" ("id");`);
    this.addSql(`alter table "service" add constraint "service_kindergarten_id_foreign" foreign key ("kindergarten_id") references "kindergarten" ("id");`);

    this.addSql(`alter table "mentor_pair" add constraint "mentor_pair_mentor_id_foreign" foreign key ("mentor_id") references "teacher" ("id");`);
    this.addSql(`alter table "mentor_pair" add constraint "mentor_pair_mentee_id_foreign" foreign key ("mentee_id") references "teacher" ("id");`);
    this.addSql(`alter table "mentor_pair" add constraint "mentor_pair_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete set null;`);
    this.addSql(`alter table "mentor_pair" add constraint "mentor_pair_kind_check" check ("kind" in ('induction', 'growth', 'collaboration'));`);
    this.addSql(`alter table "mentor_pair" add constraint "mentor_pair_status_check" check ("status" in ('proposed', 'confirmed', 'signed', 'active', 'completed', 'declined', 'ended'));`);

    this.addSql(`alter table "user_account" add constraint "user_account_status_check" check ("status" in ('active', 'disabled'));`);

    this.addSql(`alter table "session" add constraint "session_user_id_foreign" foreign key ("user_id") references "user_account" ("id");`);

    this.addSql(`alter table "user_grant" add constraint "user_grant_user_id_foreign" foreign key ("user_id") references "user_account" ("id");`);
    this.addSql(`alter table "user_grant" add constraint "user_grant_district_id_foreign" foreign key ("district_id") references "district" ("id") on delete restrict;`);
    this.addSql(`alter table "user_grant" add constraint "user_grant_kindergarten_id_foreign" foreign key ("kindergarten_id") references "kindergarten" ("id") on delete restrict;`);
    this.addSql(`alter table "user_grant" add constraint "user_grant_teacher_id_foreign" foreign key ("teacher_id") references "teacher" ("id") on delete restrict;`);
    this.addSql(`alter table "user_grant" add constraint "user_grant_role_check" check ("role" in ('cityCoordinator', 'districtCoordinator', 'kindergartenLead', 'teacher', 'observer'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "kindergarten" drop constraint "kindergarten_district_id_foreign";`);
    this.addSql(`alter table "user_grant" drop constraint "user_grant_district_id_foreign";`);
    this.addSql(`alter table "partnership_group" drop constraint "partnership_group_lead_id_foreign";`);
    this.addSql(`alter table "partnership" drop constraint "partnership_lead_id_foreign";`);
    this.addSql(`alter table "partnership" drop constraint "partnership_assisted_id_foreign";`);
    this.addSql(`alter table "programme_member" drop constraint "programme_member_kindergarten_id_foreign";`);
    this.addSql(`alter table "teacher" drop constraint "teacher_kindergarten_id_foreign";`);
    this.addSql(`alter table "service" drop constraint "service_kindergarten_id_foreign";`);
    this.addSql(`alter table "user_grant" drop constraint "user_grant_kindergarten_id_foreign";`);
    this.addSql(`alter table "partnership_group" drop constraint "partnership_group_programme_id_foreign";`);
    this.addSql(`alter table "partnership" drop constraint "partnership_programme_id_foreign";`);
    this.addSql(`alter table "programme_member" drop constraint "programme_member_programme_id_foreign";`);
    this.addSql(`alter table "partnership" drop constraint "partnership_group_id_foreign";`);
    this.addSql(`alter table "mentor_pair" drop constraint "mentor_pair_partnership_id_foreign";`);
    this.addSql(`alter table "service" drop constraint "service_teacher_id_foreign";`);
    this.addSql(`alter table "mentor_pair" drop constraint "mentor_pair_mentor_id_foreign";`);
    this.addSql(`alter table "mentor_pair" drop constraint "mentor_pair_mentee_id_foreign";`);
    this.addSql(`alter table "user_grant" drop constraint "user_grant_teacher_id_foreign";`);
    this.addSql(`alter table "session" drop constraint "session_user_id_foreign";`);
    this.addSql(`alter table "user_grant" drop constraint "user_grant_user_id_foreign";`);

    this.addSql(`drop trigger if exists "append_only" on "audit_event";`);
    this.addSql(`drop function if exists "audit_event_append_only_fn"();`);
    this.addSql(`drop table if exists "audit_event" cascade;`);
    this.addSql(`drop table if exists "audit_segment" cascade;`);
    this.addSql(`drop table if exists "district" cascade;`);
    this.addSql(`drop table if exists "installation" cascade;`);
    this.addSql(`drop table if exists "kindergarten" cascade;`);
    this.addSql(`drop table if exists "programme" cascade;`);
    this.addSql(`drop table if exists "partnership_group" cascade;`);
    this.addSql(`drop table if exists "partnership" cascade;`);
    this.addSql(`drop table if exists "programme_member" cascade;`);
    this.addSql(`drop table if exists "school_calendar" cascade;`);
    this.addSql(`drop table if exists "sign_in_throttle" cascade;`);
    this.addSql(`drop table if exists "teacher" cascade;`);
    this.addSql(`drop table if exists "service" cascade;`);
    this.addSql(`drop table if exists "mentor_pair" cascade;`);
    this.addSql(`drop table if exists "user_account" cascade;`);
    this.addSql(`drop table if exists "session" cascade;`);
    this.addSql(`drop table if exists "user_grant" cascade;`);
  }

}
