import { createHash } from 'node:crypto';
import { parseUsername } from '@qinglan/domain/accounts/username';
import { checkSchoolCalendar } from '@qinglan/domain/calendar/check-school-calendar';
import { schoolYearOf } from '@qinglan/domain/calendar/school-year';
import { beforeAll, describe, expect, test } from 'vitest';
import { cityFigures } from './city-size.ts';
import { cityOf, madeCities } from './made-cities.ts';
import { byId } from './row-by-id.ts';
import { type SampleCityRequest, sampleCity } from './sample-city.ts';
import { sampleSignIns } from './sample-sign-ins.ts';

const request = { seed: 7, today: '2026-10-15', size: 'small', passwordHash: 'hash' } as const;
const digest = (asked: SampleCityRequest) =>
  createHash('sha256')
    .update(JSON.stringify(sampleCity(asked)))
    .digest('hex');

describe('a sample city', () => {
  test('is the same for the same seed and day', () => {
    expect(digest(request)).toBe(digest(request));
  });

  test.each([{ seed: 8 }, { today: '2026-10-16' }])('is another one for %o', (other) => {
    expect(digest({ ...request, ...other })).not.toBe(digest(request));
  });
});

describe.each(madeCities)('the $size city of seed $seed on $today', (made) => {
  beforeAll(() => void cityOf(made));
  test('has the size it promises, and no id twice', () => {
    const city = cityOf(made);
    const figures = cityFigures[made.size];
    expect(city.kindergartens).toHaveLength(figures.kindergartens);
    expect(city.teachers).toHaveLength(figures.teachers);
    expect(city.kindergartens.filter(({ archivedOn }) => archivedOn !== null)).toHaveLength(figures.archived);
    const ids = Object.values(city).flatMap((rows: readonly { id: string }[]) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const uuid7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(ids.filter((id) => !uuid7.test(id))).toEqual([]);
  });

  test('began its programme in March of last year, for three years', () => {
    const [programme] = cityOf(made).programmes;
    const year = Number(made.today.slice(0, 4)) - 1;
    expect(programme).toMatchObject({ from: `${year}-03-01`, to: `${year + 2}-12-31` });
  });

  test('has sound calendars of last, this and next school year', () => {
    const calendars = cityOf(made).calendars;
    const years = calendars.map(({ schoolYear }) => schoolYear);
    const now = schoolYearOf(made.today);
    expect(years).toEqual(expect.arrayContaining([now - 1, now, now + 1]));
    for (const { schoolYear, holidays, makeUpDays, ...days } of calendars) {
      const autumn = { from: days.autumnFrom, to: days.autumnTo };
      const spring = { from: days.springFrom, to: days.springTo };
      expect(checkSchoolCalendar({ schoolYear, autumn, spring, holidays, makeUpDays })).toEqual([]);
    }
  });

  test('has the five sample sign-ins in the circumstances they promise', () => {
    const city = cityOf(made);
    const first = city.districts[0]!.id;
    const grantsOf = (username: string) => {
      const user = city.users.find((each) => each.username === username)!;
      expect(user).toMatchObject({
        mustChangePassword: false,
        oneTimeUntil: null,
        status: 'active',
        lockedUntil: null,
      });
      return city.grants.filter((grant) => grant.user === user.id);
    };
    for (const { username, role } of sampleSignIns) expect(grantsOf(username)).toMatchObject([{ role }]);
    expect(grantsOf('district')[0]!.district).toBe(first);
    expect(grantsOf('observer')[0]!.district).toBeNull();

    const kindergarten = byId(city.kindergartens)(grantsOf('kindergarten')[0]!.kindergarten!);
    expect(kindergarten.district).toBe(first);
    const partnership = city.partnerships.find(
      ({ assisted, status }) => assisted === kindergarten.id && status === 'active',
    );
    const mentee = byId(city.teachers)(grantsOf('teacher')[0]!.teacher!);
    expect(mentee).toMatchObject({ kindergarten: kindergarten.id, status: 'active' });
    const pairs = city.mentorPairs.filter(
      (pair) => pair.mentee === mentee.id && pair.partnership === partnership?.id,
    );
    expect(pairs.map(({ status }) => status)).toContain('active');
  });

  test('has users of every role and trouble, with names that sign in', () => {
    const { users, grants } = cityOf(made);
    expect(new Set(users.map(({ username }) => username)).size).toBe(users.length);
    for (const { username } of users) expect(parseUsername(username)).toBe(username);
    expect(users.filter(({ lockedUntil }) => lockedUntil !== null)).toHaveLength(1);
    expect(users.filter(({ status }) => status === 'disabled')).toHaveLength(1);
    expect(users.filter(({ mustChangePassword }) => mustChangePassword)).toHaveLength(1);
    expect(grants.length).toBeGreaterThan(users.length);
    expect(new Set(grants.map(({ role }) => role)).size).toBe(5);
  });
});
