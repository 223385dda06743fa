import { kindergartenGradeList } from '@qinglan/domain/kindergartens/grade';
import { kindergartenChanges } from '@qinglan/domain/kindergartens/kindergarten-input';
import { honourLabel } from '@qinglan/domain/teachers/honour';
import { serviceProblems } from '@qinglan/domain/teachers/service';
import { teacherChanges } from '@qinglan/domain/teachers/teacher-input';
import { titleList, titleReaches } from '@qinglan/domain/teachers/title';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import { describe, expect, test } from 'vitest';
import { isPrivate } from '../makers/kindergarten-traits.ts';
import { byId, cityOf, madeCities } from './made-cities.ts';

describe.each(madeCities)('in the $size city of seed $seed on $today', (made) => {
  const { today } = made;

  test('every kindergarten is one that a coordinator could have typed', () => {
    const input = kindergartenChanges(today);
    for (const row of cityOf(made).kindergartens) {
      expect(row).toMatchObject(input.parse(row));
      expect(row.gradeRank).toBe(kindergartenGradeList.rank(row.grade));
      expect(isPrivate(row.ownership)).toBe(
        /^star/.test(row.grade) || (isPrivate(row.ownership) && /licensed|ungraded/.test(row.grade)),
      );
    }
  });

  test('kindergartens have different names and codes, and some lack what the work list asks for', () => {
    const { kindergartens } = cityOf(made);
    expect(new Set(kindergartens.map(({ name }) => name)).size).toBe(kindergartens.length);
    const codes = kindergartens.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(kindergartens.some(({ longitude }) => longitude === null)).toBe(true);
    expect(kindergartens.some(({ phone }) => phone === null)).toBe(true);
  });

  test('every teacher is one that a principal could have typed', () => {
    const input = teacherChanges(today);
    for (const row of cityOf(made).teachers) {
      const status = row.status === 'left' ? 'active' : row.status;
      expect({ ...row, status }).toMatchObject(input.parse({ ...row, status }));
    }
  });

  test('titles, honours and strengths go with years, employment and each other', () => {
    for (const { title, titleRank, teachingSince, employment, honours, strengths } of cityOf(made).teachers) {
      const years = yearsOfService(teachingSince, today);
      expect(titleRank).toBe(titleList.rank(title));
      if (titleReaches(title, 'first')) expect(years).toBeGreaterThanOrEqual(4);
      if (titleReaches(title, 'senior')) expect([years >= 15, employment]).toEqual([true, 'established']);
      if (honours.some(({ kind }) => kind === 'masterTeacher'))
        expect(titleReaches(title, 'senior')).toBe(true);
      if (years < 3) expect([honours, strengths]).toEqual([[], []]);
      for (const { level, evidence } of strengths) {
        if (level === 3)
          expect(honours.some((honour) => evidence!.startsWith(honourLabel(honour)))).toBe(true);
      }
    }
  });

  test('employee numbers are unique, names are not, and each open kindergarten has its principal', () => {
    const { teachers, kindergartens } = cityOf(made);
    const numbers = teachers.flatMap(({ employeeNumber }) => employeeNumber ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(new Set(teachers.map(({ name }) => name)).size).toBeLessThan(teachers.length);
    const principals = teachers.filter(({ post, status }) => post === 'principal' && status === 'active');
    expect(principals.map(({ kindergarten, name }) => [kindergarten, name])).toEqual(
      kindergartens
        .filter(({ archivedOn }) => archivedOn === null)
        .map(({ id, principal }) => [id, principal]),
    );
  });

  test('services follow one another without sharing a day and lead to where the teacher is', () => {
    const city = cityOf(made);
    const kindergarten = byId(city.kindergartens);
    const servicesOf = Map.groupBy(city.services, ({ teacher }) => teacher);
    for (const { id, status, teachingSince, kindergarten: now } of city.teachers) {
      const services = servicesOf.get(id)!;
      const asRules = services.map(({ kindergarten: kindergartenId, from, to }) => ({
        kindergartenId,
        from,
        to,
      }));
      expect(serviceProblems(asRules)).toEqual([]);
      expect(services[0]!.from >= `${teachingSince}-01`).toBe(true);
      expect(services.at(-1)!.kindergarten).toBe(now);
      expect(services.map(({ to }) => to === null)).toEqual(
        services.map((_, place) => status !== 'left' && place === services.length - 1),
      );
      for (const { from, to, kindergarten: place } of services) {
        const { founded, archivedOn } = kindergarten(place);
        expect(from <= today && (to ?? today) <= today && from >= `${founded}-01`).toBe(true);
        expect(archivedOn === null || (to !== null && to <= archivedOn)).toBe(true);
      }
    }
  });

  test('some have moved, are on leave or have left', () => {
    const { teachers, services } = cityOf(made);
    expect(services.length).toBeGreaterThan(teachers.length * 1.1);
    expect(services.filter(({ from }) => from.endsWith('-09-01')).length).toBeGreaterThan(
      services.length / 2,
    );
    for (const status of ['onLeave', 'left'])
      expect(teachers.filter((each) => each.status === status).length / teachers.length).toBeGreaterThan(
        0.008,
      );
  });

  test('profiles say what the rosters say', () => {
    const city = cityOf(made);
    const kindergarten = byId(city.kindergartens);
    for (const {
      kindergarten: id,
      fullTimeTeacherCount,
      establishedTeacherCount,
      staffCount,
    } of city.profiles) {
      expect(fullTimeTeacherCount!).toBeLessThan(staffCount);
      expect(establishedTeacherCount!).toBeLessThanOrEqual(fullTimeTeacherCount!);
      expect(kindergarten(id).archivedOn).toBeNull();
    }
  });
});
