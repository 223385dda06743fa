import { insertRows } from '../src/database/makers/insert-rows.ts';
import { makeDistrict } from '../src/database/makers/make-district.ts';
import { makeKindergarten } from '../src/database/makers/make-kindergarten.ts';
import { makeMentorPair } from '../src/database/makers/make-mentor-pair.ts';
import { makePartnership, makePartnershipGroup } from '../src/database/makers/make-partnership.ts';
import { makeProgramme, makeProgrammeMember } from '../src/database/makers/make-programme.ts';
import { makeService } from '../src/database/makers/make-service.ts';
import { makeTeacher } from '../src/database/makers/make-teacher.ts';
import { makeGrant, makeUser } from '../src/database/makers/make-user.ts';
import { seededRandom } from '../src/database/makers/random.ts';
import type { Database } from '../src/database/open-database.ts';
import { Grant } from '../src/modules/accounts/grant.entity.ts';
import { User } from '../src/modules/accounts/user.entity.ts';
import { District } from '../src/modules/districts/district.entity.ts';
import { Kindergarten } from '../src/modules/kindergartens/kindergarten.entity.ts';
import { MentorPair } from '../src/modules/mentor-pairs/mentor-pair.entity.ts';
import { Partnership } from '../src/modules/partnerships/partnership.entity.ts';
import { PartnershipGroup } from '../src/modules/partnerships/partnership-group.entity.ts';
import { Programme } from '../src/modules/programmes/programme.entity.ts';
import { ProgrammeMember } from '../src/modules/programmes/programme-member.entity.ts';
import { Service } from '../src/modules/teachers/service.entity.ts';
import { Teacher } from '../src/modules/teachers/teacher.entity.ts';

/** The tests' day. */
export const today = '2026-10-15';

/**
 * The smallest city in which every line of "who sees what" has somebody to stand for it: a lead kindergarten in
 * district A helps an assisted one in B, a third in B is a stranger to both; mentor and mentee are paired across.
 */
export function smallCity() {
  const random = seededRandom(7);
  const districtA = makeDistrict(random, { name: '青山区' });
  const districtB = makeDistrict(random, { name: '东湖区' });
  const lead = makeKindergarten(random, { district: districtA.id, name: '实验幼儿园', phone: '13900001111' });
  const assisted = makeKindergarten(random, { district: districtB.id, name: '东湖中心幼儿园' });
  const other = makeKindergarten(random, { district: districtB.id, name: '湖畔幼儿园' });
  const at = (kindergarten: { id: string }, name: string, since: string) =>
    makeTeacher(random, { kindergarten: kindergarten.id, name, post: 'teacher', teachingSince: since });
  const teachers = {
    mentor: { ...at(lead, '林静', '2008-09'), phone: '13800001234', employeeNumber: 'G2008001' },
    leadColleague: at(lead, '周敏', '2015-09'),
    mentee: at(assisted, '陈小雨', '2025-09'),
    assistedColleague: at(assisted, '吴芳', '2012-09'),
    stranger: at(other, '黄秀英', '2018-09'),
  };
  const programme = makeProgramme(random, { name: '城乡结对帮扶', from: '2025-03-01', to: '2027-12-31' });
  const group = makePartnershipGroup(random, { programme: programme.id, lead: lead.id });
  const partnership = makePartnership(random, group, programme, { assisted: assisted.id });
  const pair = makeMentorPair(random, {
    mentor: teachers.mentor.id,
    mentee: teachers.mentee.id,
    partnership: partnership.id,
  });
  return {
    random,
    districtA,
    districtB,
    lead,
    assisted,
    other,
    teachers,
    programme,
    group,
    partnership,
    pair,
  };
}

export type SmallCity = ReturnType<typeof smallCity> & { readonly users: ReturnType<typeof usersOf> };

/** One user for each role, named after it, and one for every other place that a test needs eyes at. */
function usersOf({ random, districtB, lead, assisted, teachers }: ReturnType<typeof smallCity>) {
  const user = (username: string, displayName: string) => makeUser(random, { username, displayName });
  const users = {
    city: user('city', '赵市员'),
    district: user('district', '钱区员'),
    kindergarten: user('kindergarten', '孙园长'),
    leadKindergarten: user('lead-kindergarten', '李园长'),
    teacher: user('teacher', '陈小雨'),
    observer: user('observer', '郑局长'),
  };
  const grants = [
    makeGrant(random, { user: users.city.id, role: 'cityCoordinator' }),
    makeGrant(random, { user: users.district.id, role: 'districtCoordinator', district: districtB.id }),
    makeGrant(random, { user: users.kindergarten.id, role: 'kindergartenLead', kindergarten: assisted.id }),
    makeGrant(random, { user: users.leadKindergarten.id, role: 'kindergartenLead', kindergarten: lead.id }),
    makeGrant(random, { user: users.teacher.id, role: 'teacher', teacher: teachers.mentee.id }),
    makeGrant(random, { user: users.observer.id, role: 'observer' }),
  ];
  return { users, grants };
}

/** Puts a small city into an empty database. */
export async function insertSmallCity({ orm }: Database): Promise<SmallCity> {
  const city = smallCity();
  const users = usersOf(city);
  await orm.em.fork().transactional(async (em) => {
    await insertRows(em, District, [city.districtA, city.districtB]);
    await insertRows(em, Kindergarten, [city.lead, city.assisted, city.other]);
    const teachers = Object.values(city.teachers);
    await insertRows(em, Teacher, teachers);
    await insertRows(
      em,
      Service,
      teachers.map((teacher) => makeService(city.random, teacher)),
    );
    await insertRows(em, Programme, [city.programme]);
    await insertRows(em, ProgrammeMember, [
      makeProgrammeMember(city.random, {
        programme: city.programme.id,
        kindergarten: city.lead.id,
        role: 'lead',
      }),
      makeProgrammeMember(city.random, {
        programme: city.programme.id,
        kindergarten: city.assisted.id,
        role: 'assisted',
      }),
    ]);
    await insertRows(em, PartnershipGroup, [city.group]);
    await insertRows(em, Partnership, [city.partnership]);
    await insertRows(em, MentorPair, [city.pair]);
    await insertRows(em, User, Object.values(users.users));
    await insertRows(em, Grant, users.grants);
  });
  return { ...city, users };
}
