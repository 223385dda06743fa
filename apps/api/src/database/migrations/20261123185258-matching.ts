import { Migration } from '@mikro-orm/migrations';

export class Migration20261123185258_matching extends Migration {

  override name = 'Migration20261123185258_matching';

  override up(): void | Promise<void> {
    this.addSql(`create table "match_snapshot" ("id" uuid not null, "made_at" timestamptz(3) not null, "today" date not null, "hash" varchar(64) not null, "bytes" bytea not null, primary key ("id"));`);

    this.addSql(`create table "match_policy" ("id" uuid not null, "programme_id" uuid not null, "name" varchar(60) not null, "number" smallint not null, "status" text not null default 'draft', "rules" jsonb not null, "saved_at" timestamptz(3) null, "saved_by_name" varchar(60) null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`alter table "match_policy" add constraint "match_policy_programme_id_number_unique" unique ("programme_id", "number");`);

    this.addSql(`create table "match_run" ("id" uuid not null, "programme_id" uuid not null, "policy_id" uuid not null, "snapshot_id" uuid not null, "scope" text not null, "district_id" uuid null, "partnership_id" uuid null, "basis_id" uuid null, "status" text not null default 'queued', "stage" text not null default 'waiting', "progress" smallint not null default 0, "started_by" uuid not null, "started_by_name" varchar(60) not null, "started_at" timestamptz(3) not null, "begun_at" timestamptz(3) null, "finished_at" timestamptz(3) null, "worker" uuid null, "heard_at" timestamptz(3) null, "failure" varchar(200) null, "figures" jsonb null, "certificate_hash" varchar(64) null, "mark" uuid not null, "answers_from" timestamptz(3) null, "answers_to" timestamptz(3) null, "published_at" timestamptz(3) null, "published_count" int not null default 0, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "match_run_programme_id_index" on "match_run" ("programme_id");`);
    this.addSql(`create index "match_run_district_id_index" on "match_run" ("district_id");`);
    this.addSql(`create index "match_run_status_id_index" on "match_run" ("status", "id");`);

    this.addSql(`create table "match_outcome" ("id" uuid not null, "run_id" uuid not null, "bytes" bytea not null, primary key ("id"));`);
    this.addSql(`alter table "match_outcome" add constraint "match_outcome_run_id_unique" unique ("run_id");`);

    this.addSql(`create table "mentee_nomination" ("id" uuid not null, "programme_id" uuid not null, "teacher_id" uuid not null, "nominated_by_name" varchar(60) not null, "nominated_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "mentee_nomination_teacher_id_index" on "mentee_nomination" ("teacher_id");`);
    this.addSql(`alter table "mentee_nomination" add constraint "mentee_nomination_programme_id_teacher_id_unique" unique ("programme_id", "teacher_id");`);

    this.addSql(`create table "match_wish" ("id" uuid not null, "programme_id" uuid not null, "teacher_id" uuid not null, "wished_id" uuid not null, "rank" smallint not null, primary key ("id"));`);
    this.addSql(`alter table "match_wish" add constraint "match_wish_programme_id_teacher_id_wished_id_unique" unique ("programme_id", "teacher_id", "wished_id");`);

    this.addSql(`create table "match_proposal" ("id" uuid not null, "run_id" uuid not null, "mentee_id" uuid not null, "mentor_id" uuid not null, "state" text not null default 'proposed', "score" int not null, "parts" jsonb not null, "relation" text not null, "metres" int null, "mentee_class" smallint not null, "reason" varchar(200) null, "mentee_rank" smallint null, "mentor_rank" smallint null, "mentee_key" varchar(400) collate "C" not null, "version" int not null default 1, primary key ("id"));`);
    this.addSql(`create index "match_proposal_mentee_id_index" on "match_proposal" ("mentee_id");`);
    this.addSql(`create index "match_proposal_mentor_id_index" on "match_proposal" ("mentor_id");`);
    this.addSql(`create index "match_proposal_run_id_score_id_index" on "match_proposal" ("run_id", "score", "id");`);
    this.addSql(`create index "match_proposal_run_id_mentee_key_id_index" on "match_proposal" ("run_id", "mentee_key", "id");`);
    this.addSql(`create unique index "match_proposal_one_a_mentee" on "match_proposal" ("run_id", "mentee_id") where state <> 'rejected';`);

    this.addSql(`create table "match_decision" ("id" uuid not null, "run_id" uuid not null, "kind" text not null, "mentee_id" uuid not null, "mentor_id" uuid not null, "reason" varchar(200) null, "decided_by" uuid not null, "decided_by_name" varchar(60) not null, "decided_at" timestamptz(3) not null, "moved" jsonb not null default '[]', "pairs_change" int not null default 0, "score_change" int not null default 0, primary key ("id"));`);
    this.addSql(`create index "match_decision_run_id_index" on "match_decision" ("run_id");`);

    this.addSql(`create table "match_ban" ("id" uuid not null, "programme_id" uuid not null, "mentee_id" uuid not null, "mentor_id" uuid not null, "side" text not null, "reason" varchar(200) not null, "banned_by_name" varchar(60) not null, "banned_at" timestamptz(3) not null, primary key ("id"));`);
    this.addSql(`create index "match_ban_mentee_id_index" on "match_ban" ("mentee_id");`);
    this.addSql(`create index "match_ban_mentor_id_index" on "match_ban" ("mentor_id");`);
    this.addSql(`alter table "match_ban" add constraint "match_ban_programme_id_mentee_id_mentor_id_unique" unique ("programme_id", "mentee_id", "mentor_id");`);

    this.addSql(`create table "unmatched_mentee" ("id" uuid not null, "run_id" uuid not null, "mentee_id" uuid not null, "reason" text not null, "shortage" int null, "sharing" int not null default 0, "places" int not null default 0, "relax" text null, "relax_mentors" int not null default 0, "mentee_class" smallint not null, "mentee_key" varchar(400) collate "C" not null, primary key ("id"));`);
    this.addSql(`create index "unmatched_mentee_mentee_id_index" on "unmatched_mentee" ("mentee_id");`);
    this.addSql(`create index "unmatched_mentee_run_id_mentee_key_id_index" on "unmatched_mentee" ("run_id", "mentee_key", "id");`);
    this.addSql(`alter table "unmatched_mentee" add constraint "unmatched_mentee_run_id_mentee_id_unique" unique ("run_id", "mentee_id");`);

    this.addSql(`alter table "mentor_pair" add "run_id" uuid null, add "score" int null;`);
    this.addSql(`alter table "mentor_pair" add constraint "mentor_pair_run_id_foreign" foreign key ("run_id") references "match_run" ("id") on delete set null;`);
    this.addSql(`create index "mentor_pair_run_id_index" on "mentor_pair" ("run_id");`);

    this.addSql(`alter table "match_policy" add constraint "match_policy_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "match_policy" add constraint "match_policy_status_check" check ("status" in ('draft', 'saved'));`);

    this.addSql(`alter table "match_run" add constraint "match_run_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "match_run" add constraint "match_run_policy_id_foreign" foreign key ("policy_id") references "match_policy" ("id");`);
    this.addSql(`alter table "match_run" add constraint "match_run_snapshot_id_foreign" foreign key ("snapshot_id") references "match_snapshot" ("id");`);
    this.addSql(`alter table "match_run" add constraint "match_run_district_id_foreign" foreign key ("district_id") references "district" ("id") on delete set null;`);
    this.addSql(`alter table "match_run" add constraint "match_run_partnership_id_foreign" foreign key ("partnership_id") references "partnership" ("id") on delete set null;`);
    this.addSql(`alter table "match_run" add constraint "match_run_basis_id_foreign" foreign key ("basis_id") references "match_run" ("id") on delete set null;`);
    this.addSql(`alter table "match_run" add constraint "match_run_scope_check" check ("scope" in ('city', 'district', 'partnership', 'selection'));`);
    this.addSql(`alter table "match_run" add constraint "match_run_status_check" check ("status" in ('queued', 'running', 'done', 'failed', 'cancelled', 'interrupted'));`);
    this.addSql(`alter table "match_run" add constraint "match_run_stage_check" check ("stage" in ('waiting', 'scoring', 'pairing', 'proving', 'storing'));`);

    this.addSql(`alter table "match_outcome" add constraint "match_outcome_run_id_foreign" foreign key ("run_id") references "match_run" ("id");`);

    this.addSql(`alter table "mentee_nomination" add constraint "mentee_nomination_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "mentee_nomination" add constraint "mentee_nomination_teacher_id_foreign" foreign key ("teacher_id") references "teacher" ("id");`);

    this.addSql(`alter table "match_wish" add constraint "match_wish_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "match_wish" add constraint "match_wish_teacher_id_foreign" foreign key ("teacher_id") references "teacher" ("id");`);
    this.addSql(`alter table "match_wish" add constraint "match_wish_wished_id_foreign" foreign key ("wished_id") references "teacher" ("id");`);

    this.addSql(`alter table "match_proposal" add constraint "match_proposal_run_id_foreign" foreign key ("run_id") references "match_run" ("id");`);
    this.addSql(`alter table "match_proposal" add constraint "match_proposal_mentee_id_foreign" foreign key ("mentee_id") references "teacher" ("id");`);
    this.addSql(`alter table "match_proposal" add constraint "match_proposal_mentor_id_foreign" foreign key ("mentor_id") references "teacher" ("id");`);
    this.addSql(`alter table "match_proposal" add constraint "match_proposal_state_check" check ("state" in ('proposed', 'locked', 'replacedByHand', 'rejected', 'published'));`);
    this.addSql(`alter table "match_proposal" add constraint "match_proposal_relation_check" check ("relation" in ('partner', 'sameKindergarten', 'sameDistrict', 'elsewhere'));`);

    this.addSql(`alter table "match_decision" add constraint "match_decision_run_id_foreign" foreign key ("run_id") references "match_run" ("id");`);
    this.addSql(`alter table "match_decision" add constraint "match_decision_mentee_id_foreign" foreign key ("mentee_id") references "teacher" ("id");`);
    this.addSql(`alter table "match_decision" add constraint "match_decision_mentor_id_foreign" foreign key ("mentor_id") references "teacher" ("id");`);
    this.addSql(`alter table "match_decision" add constraint "match_decision_kind_check" check ("kind" in ('lock', 'unlock', 'reject', 'choose', 'forbid', 'veto'));`);

    this.addSql(`alter table "match_ban" add constraint "match_ban_programme_id_foreign" foreign key ("programme_id") references "programme" ("id");`);
    this.addSql(`alter table "match_ban" add constraint "match_ban_mentee_id_foreign" foreign key ("mentee_id") references "teacher" ("id");`);
    this.addSql(`alter table "match_ban" add constraint "match_ban_mentor_id_foreign" foreign key ("mentor_id") references "teacher" ("id");`);
    this.addSql(`alter table "match_ban" add constraint "match_ban_side_check" check ("side" in ('coordinator', 'mentor', 'mentee', 'kindergarten'));`);

    this.addSql(`alter table "unmatched_mentee" add constraint "unmatched_mentee_run_id_foreign" foreign key ("run_id") references "match_run" ("id");`);
    this.addSql(`alter table "unmatched_mentee" add constraint "unmatched_mentee_mentee_id_foreign" foreign key ("mentee_id") references "teacher" ("id");`);
    this.addSql(`alter table "unmatched_mentee" add constraint "unmatched_mentee_reason_check" check ("reason" in ('noCandidates', 'tooFewPlaces', 'sideRule', 'byHand'));`);
    this.addSql(`alter table "unmatched_mentee" add constraint "unmatched_mentee_relax_check" check ("relax" in ('places', 'travel', 'reach', 'mentors'));`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "match_run" drop constraint "match_run_snapshot_id_foreign";`);
    this.addSql(`alter table "match_run" drop constraint "match_run_policy_id_foreign";`);
    this.addSql(`alter table "match_run" drop constraint "match_run_basis_id_foreign";`);
    this.addSql(`alter table "match_outcome" drop constraint "match_outcome_run_id_foreign";`);
    this.addSql(`alter table "mentor_pair" drop constraint "mentor_pair_run_id_foreign";`);
    this.addSql(`alter table "match_proposal" drop constraint "match_proposal_run_id_foreign";`);
    this.addSql(`alter table "match_decision" drop constraint "match_decision_run_id_foreign";`);
    this.addSql(`alter table "unmatched_mentee" drop constraint "unmatched_mentee_run_id_foreign";`);

    this.addSql(`drop table if exists "match_snapshot" cascade;`);
    this.addSql(`drop table if exists "match_policy" cascade;`);
    this.addSql(`drop table if exists "match_run" cascade;`);
    this.addSql(`drop table if exists "match_outcome" cascade;`);
    this.addSql(`drop table if exists "mentee_nomination" cascade;`);
    this.addSql(`drop table if exists "match_wish" cascade;`);
    this.addSql(`drop table if exists "match_proposal" cascade;`);
    this.addSql(`drop table if exists "match_decision" cascade;`);
    this.addSql(`drop table if exists "match_ban" cascade;`);
    this.addSql(`drop table if exists "unmatched_mentee" cascade;`);

    this.addSql(`drop index "mentor_pair_run_id_index";`);
    this.addSql(`alter table "mentor_pair" drop column "run_id", drop column "score";`);
  }

}
