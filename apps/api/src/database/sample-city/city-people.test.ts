import { kindergartenGradeList } from '@qinglan/domain/kindergartens/grade';
import { kindergartenChanges } from '@qinglan/domain/kindergartens/kindergarten-input';
import { honourLabel } from '@qinglan/domain/teachers/honour';
import { serviceProblems } from '@qinglan/domain/teachers/service';
import { teacherChanges } from '@qinglan/domain/teachers/teacher-input';
import { titleList, titleReaches } from '@qinglan/domain/teachers/title';
import { yearsOfService } from '@qinglan/domain/teachers/years-of-service';
import { beforeAll, describe, expect, test } from 'vitest';
import { isPrivate } from '../makers/kindergarten-traits.ts';
import { cityOf, madeCities } from './made-cities.ts';
import { byId } from './row-by-id.ts';

describe.each(madeCities)('in the $size city of seed $seed on $today', (made) => {
  const { today } = made;
  // Of a large city every fiftieth record will do: checking all takes longer than making them.
  const looksAt = (_: object, place: number) => made.size === 'small' || place % 50 === 0;
  beforeAll(() => void cityOf(made));

  test('every kindergarten is one that a coordinator could have typed', () => {
    const input = kindergartenChanges(today);
    for (const row of cityOf(made).kindergartens.filter(looksAt)) {
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
    for (const row of cityOf(made).teachers.filter(looksAt)) {
      const status = row.status === 'left' ? 'active' : row.status;
      expect({ ...row, status }).toMatchObject(input.parse({ ...row, status }));
    }
  });

  test('titles, honours and strengths go with years, employment and each other', () => {
    const odd = cityOf(made).teachers.filter(
      ({ title, titleRank, teachingSince, employment, honours, strengths }) => {
        const years = yearsOfService(teachingSince, today);
        const senior = titleReaches(title, 'senior');
        return (
          titleRank !== titleList.rank(title) ||
          (titleReaches(title, 'first') && years < 4) ||
          (senior && (years < 15 || employment !== 'established')) ||
          (!senior && honours.some(({ kind }) => kind === 'masterTeacher')) ||
          (years < 3 && honours.length + strengths.length > 0) ||
          strengths.some(
            ({ level, evidence }) =>
              level === 3 && !honours.some((honour) => evidence!.startsWith(honourLabel(honour))),
          )
        );
      },
    );
    expect(odd).toEqual([]);
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
    const odd = city.teachers.filter(({ id, status, teachingSince, kindergarten: now }) => {
      const services = servicesOf.get(id)!;
      const last = services.at(-1)!;
      const asRules = services.map(({ kindergarten: kindergartenId, from, to }) => ({
        kindergartenId,
        from,
        to,
      }));
      return (
        serviceProblems(asRules).length > 0 ||
        services[0]!.from < `${teachingSince}-01` ||
        last.kindergarten !== now ||
        (last.to === null) !== (status !== 'left') ||
        services.some((service) => service !== last && service.to === null)
      );
    });
    expect(odd).toEqual([]);
    const outOfTime = city.services.filter(({ from, to, kindergarten: place }) => {
      const { founded, archivedOn } = kindergarten(place);
      const stood = from >= `${founded}-01` && (archivedOn === null || (to !== null && to <= archivedOn));
      return !stood || from > today || (to ?? today) > today;
    });
    expect(outOfTime).toEqual([]);
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
      expect(fullTimeTeacherCount!).toBeLessThan(staffCount!);
      expect(establishedTeacherCount!).toBeLessThanOrEqual(fullTimeTeacherCount!);
      expect(kindergarten(id).archivedOn).toBeNull();
    }
  });
});
