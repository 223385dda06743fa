import { addDays, type Day } from '@qinglan/domain/calendar/day';
import type { Grant } from '../../modules/accounts/grant.entity.ts';
import type { User } from '../../modules/accounts/user.entity.ts';
import type { Teacher } from '../../modules/teachers/teacher.entity.ts';
import { makeGrant, makeUser } from '../makers/make-user.ts';
import type { Random } from '../makers/random.ts';
import type { Row } from '../makers/row.ts';
import { districts as districtWords } from '../makers/words/places.ts';
import type { CityFigures } from './city-size.ts';
import { type PeopledCity, samplePeople } from './sample-people.ts';

type UserRow = Row<User>;
type GrantRow = Row<Grant>;

/** Users with their grants. */
export interface CityUsers {
  readonly users: UserRow[];
  readonly grants: GrantRow[];
}

/** What users are made with: all of them share one password, hashed once. */
export interface UserSetting {
  readonly passwordHash: string;
  readonly today: Day;
}

/** The five sample sign-ins, then coordinators, principals and teachers as a city has them, three of them in trouble. */
export function makeCityUsers(
  random: Random,
  city: PeopledCity,
  figures: CityFigures,
  { passwordHash, today }: UserSetting,
): CityUsers {
  const made: CityUsers = { users: [], grants: [] };
  const add = (given: Partial<UserRow>, ...grants: Omit<Partial<GrantRow>, 'user'>[]) => {
    const lastSignInAt = instantOn(addDays(today, -random.int(1, 60)), random.int(8 * 60, 18 * 60));
    const user = makeUser(random, { passwordHash, lastSignInAt, ...given });
    made.users.push(user);
    for (const grant of grants)
      made.grants.push(makeGrant(random, { role: 'teacher', ...grant, user: user.id }));
    return user;
  };
  const { kindergarten, principal, mentee } = samplePeople(city);
  add({ username: 'city' }, { role: 'cityCoordinator' });
  add({ username: 'district' }, { role: 'districtCoordinator', district: city.districts[0]!.id });
  add(
    { username: 'kindergarten', displayName: principal.name },
    { role: 'kindergartenLead', kindergarten: kindergarten.id },
  );
  add({ username: 'teacher', displayName: mentee.name }, { role: 'teacher', teacher: mentee.id });
  add({ username: 'observer' }, { role: 'observer' });
  add({ username: 'observer.anlan' }, { role: 'observer', district: city.districts[0]!.id });
  for (const [place, { username }] of districtWords.entries()) {
    if (place > 0) add({ username }, { role: 'districtCoordinator', district: city.districts[place]!.id });
  }
  addPrincipals(city, principal, add);
  addTeachers(random, city, figures.teacherUsers, mentee, add);
  trouble(made.users.slice(-3), today);
  return made;
}

type AddUser = (given: Partial<UserRow>, ...grants: Omit<Partial<GrantRow>, 'user'>[]) => UserRow;

/**
 * Principals, named after their kindergarten's code, all but one in a dozen, for whom the work list asks; the first of
 * them signs in as a teacher too.
 */
function addPrincipals(city: PeopledCity, known: Row<Teacher>, add: AddUser) {
  const codes = new Map(city.kindergartens.map(({ id, code }) => [id, code]));
  const principals = city.teachers.filter(({ post }) => post === 'principal');
  for (const [place, principal] of principals.entries()) {
    const { id, name, kindergarten } = principal;
    const code = codes.get(kindergarten);
    if (principal === known || !code || place % 12 === 7) continue;
    const second = place < 2 ? [{ role: 'teacher', teacher: id } as const] : [];
    add({ username: `yz${code}`, displayName: name }, { role: 'kindergartenLead', kindergarten }, ...second);
  }
}

/** Mentors and mentees of running pairs, named after their employee number. */
function addTeachers(random: Random, city: PeopledCity, count: number, known: Row<Teacher>, add: AddUser) {
  const paired = new Set(
    city.mentorPairs
      .filter(({ status }) => status === 'active')
      .flatMap(({ mentor, mentee }) => [mentor, mentee]),
  );
  const able = city.teachers.filter(
    (each) =>
      each.employeeNumber !== null && each.post !== 'principal' && paired.has(each.id) && each !== known,
  );
  for (const { id, name, employeeNumber } of random.sample(able, count)) {
    add({ username: `js${employeeNumber}`, displayName: name }, { teacher: id });
  }
}

/** One has forgotten the password and is locked out, one is disabled, one has not used the one-time code yet. */
function trouble([locked, disabled, pending]: readonly UserRow[], today: Day): void {
  Object.assign(locked!, { failedSignIns: 10, lockedUntil: instantOn(addDays(today, 1), 0) });
  Object.assign(disabled!, { status: 'disabled' });
  Object.assign(pending!, {
    passwordHash: '!',
    mustChangePassword: true,
    oneTimeUntil: instantOn(addDays(today, 7), 18 * 60),
    lastSignInAt: null,
  });
}

/** So many minutes into a day of the city, whose clocks stand at UTC+8. */
function instantOn(day: Day, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * 60_000);
}
