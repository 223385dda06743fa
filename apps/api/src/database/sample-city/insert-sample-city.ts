import type { EntityManager } from '@mikro-orm/postgresql';
import { Grant } from '../../modules/accounts/grant.entity.ts';
import { User } from '../../modules/accounts/user.entity.ts';
import { SchoolCalendar } from '../../modules/calendar/school-calendar.entity.ts';
import { ContactEntry } from '../../modules/contact-log/contact-entry.entity.ts';
import { District } from '../../modules/districts/district.entity.ts';
import { HelpRequest } from '../../modules/help-requests/help-request.entity.ts';
import { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import { KindergartenProfile } from '../../modules/kindergartens/kindergarten-profile.entity.ts';
import { MentorPair } from '../../modules/mentor-pairs/mentor-pair.entity.ts';
import { NeedsSurvey } from '../../modules/needs-surveys/needs-survey.entity.ts';
import { Agreement } from '../../modules/partnerships/agreement.entity.ts';
import { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../../modules/partnerships/partnership-group.entity.ts';
import { Programme } from '../../modules/programmes/programme.entity.ts';
import { ProgrammeMember } from '../../modules/programmes/programme-member.entity.ts';
import { SharedResource } from '../../modules/shared-resources/shared-resource.entity.ts';
import { SiteAdvice } from '../../modules/site-visits/site-advice.entity.ts';
import { SiteVisit } from '../../modules/site-visits/site-visit.entity.ts';
import { Service } from '../../modules/teachers/service.entity.ts';
import { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { insertRows } from '../../platform/rows/insert-rows.ts';
import type { SampleCity } from './sample-city.ts';

/** Puts every row of a sample city into an empty database, the referred-to before those that refer. */
export async function insertSampleCity(em: EntityManager, city: SampleCity): Promise<void> {
  await insertRows(em, District, city.districts);
  await insertRows(em, Kindergarten, city.kindergartens);
  await insertRows(em, KindergartenProfile, city.profiles);
  await insertRows(em, Teacher, city.teachers);
  await insertRows(em, Service, city.services);
  await insertRows(em, Programme, city.programmes);
  await insertRows(em, ProgrammeMember, city.members);
  await insertRows(em, PartnershipGroup, city.groups);
  await insertRows(em, Partnership, city.partnerships);
  await insertRows(em, Agreement, city.agreements);
  await insertRows(em, HelpRequest, city.requests);
  await insertRows(em, ContactEntry, city.contacts);
  await insertRows(em, SharedResource, city.resources);
  await insertRows(em, MentorPair, city.mentorPairs);
  await insertRows(em, NeedsSurvey, city.surveys);
  await insertRows(em, SiteVisit, city.visits);
  await insertRows(em, SiteAdvice, city.advice);
  await insertRows(em, SchoolCalendar, city.calendars);
  await insertRows(em, User, city.users);
  await insertRows(em, Grant, city.grants);
}
