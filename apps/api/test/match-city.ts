import { makeDistrict } from '../src/database/makers/make-district.ts';
import { makeKindergarten } from '../src/database/makers/make-kindergarten.ts';
import { makePartnership, makePartnershipGroup } from '../src/database/makers/make-partnership.ts';
import { makeProgramme } from '../src/database/makers/make-programme.ts';
import { makeService } from '../src/database/makers/make-service.ts';
import { makeTeacher } from '../src/database/makers/make-teacher.ts';
import { makeGrant, makeUser } from '../src/database/makers/make-user.ts';
import { seededRandom } from '../src/database/makers/random.ts';
import type { Database } from '../src/database/open-database.ts';
import { Grant } from '../src/modules/accounts/grant.entity.ts';
import { User } from '../src/modules/accounts/user.entity.ts';
import { District } from '../src/modules/districts/district.entity.ts';
import { Kindergarten } from '../src/modules/kindergartens/kindergarten.entity.ts';
import { Partnership } from '../src/modules/partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../src/modules/partnerships/partnership-group.entity.ts';
import { Programme } from '../src/modules/programmes/programme.entity.ts';
import { Service } from '../src/modules/teachers/service.entity.ts';
import { Teacher } from '../src/modules/teachers/teacher.entity.ts';
import { insertRows } from '../src/platform/rows/insert-rows.ts';

/**
 * A city with something to match: a lead with two mentors helps a kindergarten of six beginners and one mentor of its
 * own; another kindergarten of that district has a mentor and two beginners; a far one has a beginner and nobody.
 */
export function matchCity() {
  const random = seededRandom(11);
  const districts = {
    north: makeDistrict(random, { name: '北山区' }),
    south: makeDistrict(random, { name: '南湖区' }),
  };
  const at = (district: keyof typeof districts, name: string) =>
    makeKindergarten(random, { district: districts[district].id, name, longitude: 120.1, latitude: 30.2 });
  const places = {
    lead: at('north', '北山实验幼儿园'),
    assisted: at('south', '南湖中心幼儿园'),
    other: at('south', '南湖花园幼儿园'),
    far: at('north', '北山乡村幼儿园'),
  };
  const needs = [{ area: 'classManagement', level: 3, urgency: 2 }] as const;
  const mentor = (place: keyof typeof places, name: string, menteeCapacity: number) =>
    makeTeacher(random, {
      kindergarten: places[place].id,
      ...{
        name,
        post: 'teacher',
        teachingSince: '2012-09',
        title: 'first',
        status: 'active',
        menteeCapacity,
      },
      strengths: [{ area: 'classManagement', level: 3 }],
    });
  const beginner = (place: keyof typeof places, name: string) =>
    makeTeacher(random, {
      kindergarten: places[place].id,
      ...{ name, post: 'teacher', teachingSince: '2025-09', title: 'none', honours: [], status: 'active' },
      needs: [...needs],
    });
  const teachers = {
    lin: mentor('lead', '林静', 2),
    zhou: mentor('lead', '周敏', 2),
    wu: mentor('assisted', '吴芳', 1),
    huang: mentor('other', '黄秀英', 2),
    chen: beginner('assisted', '陈小雨'),
    liu: beginner('assisted', '刘洋'),
    sun: beginner('assisted', '孙丽'),
    ma: beginner('assisted', '马兰'),
    zhu: beginner('assisted', '朱红'),
    hu: beginner('assisted', '胡燕'),
    guo: beginner('other', '郭梅'),
    luo: beginner('other', '罗萍'),
    he: beginner('far', '何英'),
  };
  const programme = makeProgramme(random, { name: '城乡结对帮扶', from: '2025-03-01', to: '2027-12-31' });
  const group = makePartnershipGroup(random, { programme: programme.id, lead: places.lead.id });
  const partnership = makePartnership(random, group, programme, { assisted: places.assisted.id });
  const user = (username: string, displayName: string) => makeUser(random, { username, displayName });
  const users = {
    city: user('city', '赵市员'),
    south: user('south', '钱区员'),
    north: user('north', '李区员'),
    kindergarten: user('kindergarten', '孙园长'),
    mentee: user('mentee', '陈小雨'),
    mentor: user('mentor', '林静'),
    observer: user('observer', '郑局长'),
  };
  const grants = [
    makeGrant(random, { user: users.city.id, role: 'cityCoordinator' }),
    makeGrant(random, { user: users.south.id, role: 'districtCoordinator', district: districts.south.id }),
    makeGrant(random, { user: users.north.id, role: 'districtCoordinator', district: districts.north.id }),
    makeGrant(random, {
      user: users.kindergarten.id,
      role: 'kindergartenLead',
      kindergarten: places.assisted.id,
    }),
    makeGrant(random, { user: users.mentee.id, role: 'teacher', teacher: teachers.chen.id }),
    makeGrant(random, { user: users.mentor.id, role: 'teacher', teacher: teachers.lin.id }),
    makeGrant(random, { user: users.observer.id, role: 'observer' }),
  ];
  return { random, districts, places, teachers, programme, group, partnership, users, grants };
}

export type MatchCity = ReturnType<typeof matchCity>;

/** Puts the city into an empty database. */
export async function insertMatchCity({ orm }: Database): Promise<MatchCity> {
  const city = matchCity();
  const teachers = Object.values(city.teachers);
  await orm.em.fork().transactional(async (em) => {
    await insertRows(em, District, Object.values(city.districts));
    await insertRows(em, Kindergarten, Object.values(city.places));
    await insertRows(em, Teacher, teachers);
    await insertRows(
      em,
      Service,
      teachers.map((teacher) => makeService(city.random, teacher)),
    );
    await insertRows(em, Programme, [city.programme]);
    await insertRows(em, PartnershipGroup, [city.group]);
    await insertRows(em, Partnership, [city.partnership]);
    await insertRows(em, User, Object.values(city.users));
    await insertRows(em, Grant, city.grants);
  });
  return city;
}
