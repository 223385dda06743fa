import type { Day } from '@qinglan/domain/calendar/day';
import type { Grant } from '../../modules/accounts/grant.entity.ts';
import type { User } from '../../modules/accounts/user.entity.ts';
import type { SchoolCalendar } from '../../modules/calendar/school-calendar.entity.ts';
import type { ContactEntry } from '../../modules/contact-log/contact-entry.entity.ts';
import type { District } from '../../modules/districts/district.entity.ts';
import type { HelpRequest } from '../../modules/help-requests/help-request.entity.ts';
import type { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import type { KindergartenProfile } from '../../modules/kindergartens/kindergarten-profile.entity.ts';
import type { MentorPair } from '../../modules/mentor-pairs/mentor-pair.entity.ts';
import type { NeedsSurvey } from '../../modules/needs-surveys/needs-survey.entity.ts';
import type { Agreement } from '../../modules/partnerships/agreement.entity.ts';
import type { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import type { PartnershipGroup } from '../../modules/partnerships/partnership-group.entity.ts';
import type { Programme } from '../../modules/programmes/programme.entity.ts';
import type { ProgrammeMember } from '../../modules/programmes/programme-member.entity.ts';
import type { SharedResource } from '../../modules/shared-resources/shared-resource.entity.ts';
import type { SiteAdvice } from '../../modules/site-visits/site-advice.entity.ts';
import type { SiteVisit } from '../../modules/site-visits/site-visit.entity.ts';
import type { Service } from '../../modules/teachers/service.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import type { Row } from '../../platform/rows/row.ts';
import { seededRandom } from '../makers/random.ts';
import { makeCityCalendars } from './city-calendars.ts';
import { makeCityExchange } from './city-exchange.ts';
import { makeCityKindergartens } from './city-kindergartens.ts';
import { withLaunch } from './city-launch.ts';
import { makeCityMembers } from './city-members.ts';
import { makeCityMentorPairs } from './city-mentor-pairs.ts';
import { makeCityPartnerships } from './city-partnerships.ts';
import { makeCityProfiles } from './city-profiles.ts';
import { makeCityProgramme } from './city-programme.ts';
import { makeCityServices } from './city-services.ts';
import { type CitySize, cityFigures } from './city-size.ts';
import { makeCitySurveys } from './city-surveys.ts';
import { makeCityTeachers } from './city-teachers.ts';
import { makeCityUsers } from './city-users.ts';
import { makeCityVisits } from './city-visits.ts';

/** Every record of a sample city, as rows ready to be kept. */
export interface SampleCity {
  readonly districts: readonly Row<District>[];
  readonly kindergartens: readonly Row<Kindergarten>[];
  readonly profiles: readonly Row<KindergartenProfile>[];
  readonly teachers: readonly Row<Teacher>[];
  readonly services: readonly Row<Service>[];
  readonly programmes: readonly Row<Programme>[];
  readonly members: readonly Row<ProgrammeMember>[];
  readonly groups: readonly Row<PartnershipGroup>[];
  readonly partnerships: readonly Row<Partnership>[];
  readonly agreements: readonly Row<Agreement>[];
  readonly mentorPairs: readonly Row<MentorPair>[];
  readonly surveys: readonly Row<NeedsSurvey>[];
  readonly visits: readonly Row<SiteVisit>[];
  readonly advice: readonly Row<SiteAdvice>[];
  readonly requests: readonly Row<HelpRequest>[];
  readonly contacts: readonly Row<ContactEntry>[];
  readonly resources: readonly Row<SharedResource>[];
  readonly calendars: readonly Row<SchoolCalendar>[];
  readonly users: readonly Row<User>[];
  readonly grants: readonly Row<Grant>[];
}

/** What a sample city is a function of. */
export interface SampleCityRequest {
  readonly seed: number;
  readonly today: Day;
  readonly size: CitySize;
  /** Of the sample password, which all its users share. */
  readonly passwordHash: string;
}

/**
 * Makes an invented prefecture-level city in the second year of its three-year programme. The same request gives the
 * same city, to the last id; each part draws from a stream of its own, so that a change to one leaves the rest alone.
 */
export function sampleCity({ seed, today, size, passwordHash }: SampleCityRequest): SampleCity {
  const random = seededRandom(seed);
  const figures = cityFigures[size];
  const { districts, kindergartens } = makeCityKindergartens(random.fork('kindergartens'), figures, today);
  const teachers = makeCityTeachers(random.fork('teachers'), kindergartens, figures.teachers, today);
  const profiles = makeCityProfiles(random.fork('profiles'), kindergartens, teachers, today);
  const services = makeCityServices(random.fork('services'), kindergartens, teachers, today);
  const programme = makeCityProgramme(random.fork('programme'), today);
  const choice = { kindergartens, teachers, today };
  const { members, helped } = makeCityMembers(random.fork('members'), programme, choice, figures);
  const joined = makeCityPartnerships(random.fork('partnerships'), programme, helped, today);
  const { agreements } = joined;
  const { groups, partnerships } = withLaunch(random.fork('launch'), {
    ...{ groups: joined.groups, partnerships: joined.partnerships, kindergartens, teachers, today },
  });
  const exchange = makeCityExchange(random.fork('exchange'), { partnerships, kindergartens, today });
  const ground = { programme, partnerships, teachers, services, today };
  const mentorPairs = makeCityMentorPairs(random.fork('mentor pairs'), ground);
  const surveys = makeCitySurveys(random.fork('surveys'), {
    ...{ programme, members, kindergartens, profiles, today },
  });
  const { visits, advice } = makeCityVisits(random.fork('visits'), ground);
  const calendars = makeCityCalendars(random.fork('calendars'), today);
  const people = { districts, kindergartens, teachers, partnerships, mentorPairs };
  const { users, grants } = makeCityUsers(random.fork('users'), people, figures, { passwordHash, today });
  return {
    ...people,
    profiles,
    services,
    programmes: [programme],
    members,
    groups,
    agreements,
    ...exchange,
    surveys,
    visits,
    advice,
    calendars,
    users,
    grants,
  };
}
