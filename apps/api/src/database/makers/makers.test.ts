import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { Grant } from '../../modules/accounts/grant.entity.ts';
import { User } from '../../modules/accounts/user.entity.ts';
import { SchoolCalendar } from '../../modules/calendar/school-calendar.entity.ts';
import { District } from '../../modules/districts/district.entity.ts';
import { Kindergarten } from '../../modules/kindergartens/kindergarten.entity.ts';
import { KindergartenProfile } from '../../modules/kindergartens/kindergarten-profile.entity.ts';
import { MentorPair } from '../../modules/mentor-pairs/mentor-pair.entity.ts';
import { Partnership } from '../../modules/partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../../modules/partnerships/partnership-group.entity.ts';
import { Programme } from '../../modules/programmes/programme.entity.ts';
import { ProgrammeMember } from '../../modules/programmes/programme-member.entity.ts';
import { Service } from '../../modules/teachers/service.entity.ts';
import { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { insertRows } from './insert-rows.ts';
import { makeDistrict } from './make-district.ts';
import { makeKindergarten } from './make-kindergarten.ts';
import { makeKindergartenProfile } from './make-kindergarten-profile.ts';
import { makeMentorPair } from './make-mentor-pair.ts';
import { makePartnership, makePartnershipGroup } from './make-partnership.ts';
import { makeProgramme, makeProgrammeMember } from './make-programme.ts';
import { makeSchoolCalendar } from './make-school-calendar.ts';
import { makeService } from './make-service.ts';
import { makeTeacher } from './make-teacher.ts';
import { makeGrant, makeUser } from './make-user.ts';
import { seededRandom } from './random.ts';

const database = await testDatabase();
const random = seededRandom(20);
const all = { filters: false } as const;

const district = makeDistrict(random, { name: '安澜区' });
const lead = makeKindergarten(random, {
  district: district.id,
  name: '实验幼儿园',
  grade: 'provincialDemonstration',
});
const assisted = makeKindergarten(random, { district: district.id });
const mentor = makeTeacher(random, { kindergarten: lead.id, teachingSince: '2004-09', title: 'first' });
const mentee = makeTeacher(random, { kindergarten: assisted.id, name: '曾小雨', teachingSince: '2026-03' });
const programme = makeProgramme(random);
const group = makePartnershipGroup(random, { programme: programme.id, lead: lead.id });
const partnership = makePartnership(random, group, programme, { assisted: assisted.id });
const pair = makeMentorPair(random, { mentor: mentor.id, mentee: mentee.id, partnership: partnership.id });
const user = makeUser(random, { username: 'lead' });

test('one record of each kind goes in as it was made', async () => {
  const em = database.orm.em.fork();
  await insertRows(em, District, [district]);
  await insertRows(em, Kindergarten, [lead, assisted]);
  await insertRows(em, KindergartenProfile, [makeKindergartenProfile(random, { kindergarten: lead.id })]);
  await insertRows(em, Teacher, [mentor, mentee]);
  await insertRows(em, Service, [makeService(random, mentor), makeService(random, mentee)]);
  await insertRows(em, Programme, [programme]);
  await insertRows(em, ProgrammeMember, [
    makeProgrammeMember(random, { programme: programme.id, kindergarten: lead.id, role: 'lead' }),
  ]);
  await insertRows(em, PartnershipGroup, [group]);
  await insertRows(em, Partnership, [partnership]);
  await insertRows(em, MentorPair, [pair]);
  await insertRows(em, SchoolCalendar, [makeSchoolCalendar(random, 2026)]);
  await insertRows(em, User, [user]);
  await insertRows(em, Grant, [
    makeGrant(random, { user: user.id, role: 'kindergartenLead', kindergarten: lead.id }),
  ]);

  const found = await em.findOneOrFail(Teacher, { id: mentee.id }, all);
  const { kindergarten, ...columns } = mentee;
  expect(found).toMatchObject(columns);
  expect(found.kindergarten.id).toBe(kindergarten);
  expect(await em.findOneOrFail(Programme, { id: programme.id }, all)).toMatchObject(programme);
  expect(await em.count(MentorPair, { partnership: partnership.id }, all)).toBe(1);
});

test('the unit of work takes the same rows', async () => {
  const em = database.orm.em.fork();
  const other = makeDistrict(random, { name: '岚城区' });
  em.create(District, other);
  em.create(
    Kindergarten,
    makeKindergarten(random, { district: other.id, name: '蓝天幼儿园', longitude: null, latitude: null }),
  );
  await em.flush();
  const kept = await em.fork().findOneOrFail(Kindergarten, { name: '蓝天幼儿园' }, all);
  expect(kept).toMatchObject({ longitude: null, version: 1 });
  expect(kept.searchText).toContain('lantianyoueryuan');
});

test('a column that does not exist is named', async () => {
  const row = { ...makeDistrict(random), mayor: '某人' };
  await expect(insertRows(database.orm.em.fork(), District, [row])).rejects.toThrow('mayor');
});

test('what is made goes with what is given', () => {
  expect(mentor.titleRank).toBe(3);
  expect(mentee).toMatchObject({ title: 'none', strengths: [], honours: [] });
  expect(mentee.needs.length).toBe(mentee.needCount);
  expect(mentee.searchText).toContain('zengxiaoyu');
  expect(lead.strengths.length).toBeGreaterThan(2);
  expect(seededRandom(9).id()).toBe(seededRandom(9).id());
});
