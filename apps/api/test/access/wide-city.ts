import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { makeDistrict } from '../../src/database/makers/make-district.ts';
import { makeKindergarten } from '../../src/database/makers/make-kindergarten.ts';
import { makeKindergartenProfile } from '../../src/database/makers/make-kindergarten-profile.ts';
import { makeMentorPair } from '../../src/database/makers/make-mentor-pair.ts';
import {
  makeAgreement,
  makePartnership,
  makePartnershipGroup,
} from '../../src/database/makers/make-partnership.ts';
import { makeProgramme, makeProgrammeMember } from '../../src/database/makers/make-programme.ts';
import { makeSchoolCalendar } from '../../src/database/makers/make-school-calendar.ts';
import { makeService } from '../../src/database/makers/make-service.ts';
import { makeTeacher } from '../../src/database/makers/make-teacher.ts';
import { seededRandom } from '../../src/database/makers/random.ts';
import { Grant } from '../../src/modules/accounts/grant.entity.ts';
import { Session } from '../../src/modules/accounts/session.entity.ts';
import { User } from '../../src/modules/accounts/user.entity.ts';
import { Attachment } from '../../src/modules/attachments/attachment.entity.ts';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.ts';
import { SchoolCalendar } from '../../src/modules/calendar/school-calendar.entity.ts';
import { ContactEntry } from '../../src/modules/contact-log/contact-entry.entity.ts';
import { District } from '../../src/modules/districts/district.entity.ts';
import { HelpRequest } from '../../src/modules/help-requests/help-request.entity.ts';
import { Kindergarten } from '../../src/modules/kindergartens/kindergarten.entity.ts';
import { KindergartenProfile } from '../../src/modules/kindergartens/kindergarten-profile.entity.ts';
import { MentorPair } from '../../src/modules/mentor-pairs/mentor-pair.entity.ts';
import { NeedsSurvey } from '../../src/modules/needs-surveys/needs-survey.entity.ts';
import { Agreement } from '../../src/modules/partnerships/agreement.entity.ts';
import { Partnership } from '../../src/modules/partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../../src/modules/partnerships/partnership-group.entity.ts';
import { Programme } from '../../src/modules/programmes/programme.entity.ts';
import { ProgrammeMember } from '../../src/modules/programmes/programme-member.entity.ts';
import { RosterImport } from '../../src/modules/rosters/roster-import.entity.ts';
import { RosterUpload } from '../../src/modules/rosters/roster-upload.entity.ts';
import { SavedView } from '../../src/modules/saved-views/saved-view.entity.ts';
import { SharedResource } from '../../src/modules/shared-resources/shared-resource.entity.ts';
import { SiteAdvice } from '../../src/modules/site-visits/site-advice.entity.ts';
import { SiteVisit } from '../../src/modules/site-visits/site-visit.entity.ts';
import { Service } from '../../src/modules/teachers/service.entity.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import { insertWorld, type World } from '../read/world.ts';
import { makeAttachments } from './wide-city-attachments.ts';
import { makeEvents } from './wide-city-events.ts';
import { makeExchange } from './wide-city-exchange.ts';
import { makeMatching } from './wide-city-matching.ts';
import { makeRosters } from './wide-city-rosters.ts';
import { makeSurveys } from './wide-city-surveys.ts';
import { usersOf } from './wide-city-users.ts';

const random = seededRandom(29);

const district = {
  north: makeDistrict(random, { name: '北山区' }),
  south: makeDistrict(random, { name: '南湖区' }),
  east: makeDistrict(random, { name: '东川县' }),
};
const kindergarten = (name: string, { id }: { id: string }, more = {}) =>
  makeKindergarten(random, { district: id, name, ...more });

/**
 * Three districts. The lead, of the north, helps one beside it and one in the south; that neighbour is itself a lead of
 * the south's second, in the same programme (`both`). East stands in nothing but what is over.
 */
const kindergartens = {
  lead: kindergarten('北山实验幼儿园', district.north),
  both: kindergarten('北山第二幼儿园', district.north),
  archived: kindergarten('北山旧幼儿园', district.north, { archivedOn: '2025-07-01', archiveReason: '撤并' }),
  assisted: kindergarten('南湖中心幼儿园', district.south),
  second: kindergarten('南湖新村幼儿园', district.south),
  stranger: kindergarten('南湖花园幼儿园', district.south),
  ended: kindergarten('东川城关幼儿园', district.east),
  withdrawn: kindergarten('东川石桥幼儿园', district.east),
  lone: kindergarten('东川乡村幼儿园', district.east, { phone: null, longitude: null, latitude: null }),
};
type Place = keyof typeof kindergartens;

const teacher = (name: string, place: Place, more = {}) =>
  makeTeacher(random, { kindergarten: kindergartens[place].id, name, teachingSince: '2014-09', ...more });
const teachers = {
  mentor: teacher('林静', 'lead', { employeeNumber: 'G1' }),
  leadNewcomer: teacher('周敏', 'lead', { status: 'onLeave' }),
  leadLoner: teacher('郑云', 'lead', { teachingSince: '2026-09', needs: [] }),
  gone: teacher('何英', 'lead', { status: 'left' }),
  bothMentor: teacher('王芳', 'both'),
  bothLoner: teacher('李娜', 'both'),
  mentee: teacher('陈小雨', 'assisted', { employeeNumber: 'G2' }),
  assistedLoner: teacher('吴霞', 'assisted', { phone: '15408000001' }),
  assistedGone: teacher('孙丽', 'assisted', { status: 'left' }),
  secondMentee: teacher('马兰', 'second'),
  secondLoner: teacher('朱红', 'second'),
  stranger: teacher('黄秀英', 'stranger'),
  endedMentee: teacher('胡燕', 'ended'),
  declined: teacher('郭梅', 'withdrawn'),
  lone: teacher('罗萍', 'lone'),
};
type Person = keyof typeof teachers;

const programmes = {
  now: makeProgramme(random, { name: '城乡结对帮扶', from: '2025-03-01', to: '2027-12-31' }),
  before: makeProgramme(random, { name: '上一轮帮扶', from: '2021-03-01', to: '2023-12-31' }),
};
const member = (programme: keyof typeof programmes, place: Place, role: 'lead' | 'assisted' | 'both') =>
  makeProgrammeMember(random, {
    programme: programmes[programme].id,
    kindergarten: kindergartens[place].id,
    role,
  });
const members = [
  member('now', 'lead', 'lead'),
  member('now', 'both', 'both'),
  member('now', 'assisted', 'assisted'),
  member('now', 'second', 'assisted'),
  member('now', 'ended', 'assisted'),
  member('before', 'lead', 'lead'),
  member('before', 'lone', 'assisted'),
];

const group = (programme: keyof typeof programmes, place: Place) =>
  makePartnershipGroup(random, { programme: programmes[programme].id, lead: kindergartens[place].id });
const groups = {
  lead: group('now', 'lead'),
  both: group('now', 'both'),
  before: group('before', 'lead'),
  empty: group('now', 'stranger'),
};
const partnership = (of: keyof typeof groups, place: Place, more = {}) => {
  const programme = of === 'before' ? programmes.before : programmes.now;
  return makePartnership(random, groups[of], programme, { assisted: kindergartens[place].id, ...more });
};
const partnerships = {
  across: partnership('lead', 'assisted'),
  within: partnership('lead', 'both', { status: 'proposed' }),
  unsigned: partnership('lead', 'second', { status: 'confirmed' }),
  drafted: partnership('empty', 'second', { status: 'drafted', publishedOn: null }),
  onward: partnership('both', 'second', { status: 'summarised' }),
  ended: partnership('lead', 'ended', { status: 'ended', endReason: '园所停办' }),
  withdrawn: partnership('both', 'withdrawn', { status: 'withdrawn' }),
  before: partnership('before', 'lone', { status: 'closed' }),
};

const agreements = [partnerships.across, partnerships.onward, partnerships.unsigned, partnerships.ended].map(
  (each) => makeAgreement(random, each, programmes.now),
);

const pair = (mentor: Person, mentee: Person, more = {}) =>
  makeMentorPair(random, { mentor: teachers[mentor].id, mentee: teachers[mentee].id, ...more });
const pairs = {
  across: pair('mentor', 'mentee', { partnership: partnerships.across.id }),
  inHouse: pair('mentor', 'leadNewcomer', { kind: 'growth' }),
  onward: pair('bothMentor', 'secondMentee', { partnership: partnerships.onward.id, status: 'proposed' }),
  ended: pair('gone', 'endedMentee', { partnership: partnerships.ended.id, status: 'ended' }),
  over: pair('mentor', 'endedMentee', { partnership: partnerships.ended.id, status: 'completed' }),
  declined: pair('bothMentor', 'declined', { status: 'declined' }),
};

const services = Object.values(teachers).map((each) => makeService(random, each));
const moved = makeService(random, teachers.mentee, {
  kindergarten: kindergartens.lone.id,
  from: '2012-09-01',
  to: '2014-08-31',
});

const { users, grants } = usersOf(random, { district, kindergartens, teachers });
const rosters = makeRosters(random, users);
const placeOfTeacher = new Map<string, string>(
  Object.values(teachers).map(({ id, kindergarten }) => [id, kindergarten]),
);
const attachments = makeAttachments(random, {
  partnerships: Object.values(partnerships),
  groups: Object.values(groups),
  kindergartens: Object.values(kindergartens),
  pairs: Object.values(pairs),
  placeOf: (id) => {
    const { mentor, mentee } = Object.values(pairs).find((each) => each.id === id)!;
    return [...new Set([placeOfTeacher.get(mentor)!, placeOfTeacher.get(mentee)!])];
  },
});
const { surveys, visits, advice } = makeSurveys(random, programmes, kindergartens);

const matching = makeMatching(random, { district, programmes, teachers, partnerships });

const exchange = makeExchange(random, Object.values(partnerships));

/** Every row there is, told apart by name for the tests that point at one. */
export const wideCity = {
  district,
  kindergartens,
  teachers,
  programmes,
  partnerships,
  pairs,
  users,
  grants,
  attachments,
  matchRuns: matching.runs,
};

export const wideWorld: World = new Map<EntityClass<object>, never>([
  [District, Object.values(district)],
  [Kindergarten, Object.values(kindergartens)],
  [
    KindergartenProfile,
    Object.values(kindergartens).map(({ id }) => makeKindergartenProfile(random, { kindergarten: id })),
  ],
  [Teacher, Object.values(teachers)],
  [Service, [...services, moved]],
  [Programme, Object.values(programmes)],
  [ProgrammeMember, members],
  [PartnershipGroup, Object.values(groups)],
  [Partnership, Object.values(partnerships)],
  [Agreement, agreements],
  ...matching.rows,
  [MentorPair, Object.values(pairs)],
  [Attachment, attachments],
  [HelpRequest, exchange.requests],
  [ContactEntry, exchange.contacts],
  [SharedResource, exchange.resources],
  [NeedsSurvey, surveys],
  [SiteVisit, visits],
  [SiteAdvice, advice],
  [SchoolCalendar, [makeSchoolCalendar(random, 2025), makeSchoolCalendar(random, 2026)]],
  [User, Object.values(users)],
  [Grant, grants],
  [
    SavedView,
    Object.values(users).map(({ id: user }) => ({
      ...{ id: random.id(), user, list: 'teachers', name: '新教师', search: 'posts=teacher', version: 1 },
    })),
  ],
  [Session, Object.values(users).map(({ id }) => sessionOf(id))],
  [RosterImport, rosters.imports],
  [RosterUpload, rosters.uploads],
  [AuditEvent, makeEvents(random, { district, kindergartens, teachers, users })],
] as never);

/** Somebody was signed in before the tests sign them in. */
function sessionOf(user: string) {
  const id = random.id();
  const at = '2026-10-15T00:30:00.000Z';
  return {
    ...{ id, user, tokenHash: id.replaceAll('-', '').padEnd(64, '0'), createdAt: at, lastSeenAt: at },
    ...{ expiresAt: '2026-10-16T00:00:00.000Z', userAgent: null },
  };
}

/** Puts the city into an empty database. */
export const insertWideCity = (em: SqlEntityManager): Promise<void> =>
  em.transactional((tx) => insertWorld(tx as SqlEntityManager, wideWorld));
