import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areas } from '../areas/area.ts';
import { learningDomains } from '../areas/learning-domain.ts';
import { parsePhone } from '../contact/phone.ts';
import { ageGroups } from '../kindergartens/age-group.ts';
import { areaTypes } from '../kindergartens/area-type.ts';
import { kindergartenGrades } from '../kindergartens/grade.ts';
import { kindergartenOwnerships } from '../kindergartens/ownership.ts';
import { educations } from '../teachers/education.ts';
import { employments } from '../teachers/employment.ts';
import { genders } from '../teachers/gender.ts';
import { honourKinds, honourLevels } from '../teachers/honour.ts';
import { posts } from '../teachers/post.ts';
import { titles } from '../teachers/title.ts';
import { decideRoster } from './decide-roster.ts';
import { kindergartenCells, type PhoneStyle, teacherCells } from './roster-cells.ts';
import { kindergartenSheet, teacherSheet, today } from './roster-rows.test-data.ts';
import type { StoredKindergarten } from './stored-kindergarten.ts';
import type { StoredTeacher } from './stored-teacher.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const han = (least: number, most: number) =>
  fc.string({
    unit: fc.constantFrom(...'晨曦青蓝东湖实验中心机关星光桂花林'),
    minLength: least,
    maxLength: most,
  });
const phone = fc
  .tuple(fc.constantFrom('13', '15', '18', '0571', '010'), fc.integer({ min: 200_000_000, max: 899_999_999 }))
  .map(([head, tail]) =>
    parsePhone(head.startsWith('0') ? `${head}-${String(tail).slice(0, 8)}` : `${head}${tail}`),
  );
const month = fc
  .tuple(fc.integer({ min: 1985, max: 2026 }), fc.integer({ min: 1, max: 10 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);
const count = fc.integer({ min: 0, max: 5000 });

const kindergarten: fc.Arbitrary<StoredKindergarten> = fc.record({
  id: fc.uuid(),
  code: orNull(fc.stringMatching(/^[A-Z0-9]{1,20}$/)),
  name: han(2, 20).map((name) => `${name}幼儿园`),
  aliases: fc.constant([]),
  district: han(1, 4).map((name) => `${name}区`),
  ownership: fc.constantFrom(...kindergartenOwnerships),
  grade: fc.constantFrom(...kindergartenGrades),
  areaType: fc.constantFrom(...areaTypes),
  address: orNull(han(1, 60)),
  longitude: fc.double({ min: 73, max: 136, noNaN: true }),
  latitude: fc.double({ min: 3, max: 54, noNaN: true }),
  principal: orNull(han(2, 5)),
  phone,
  figures: orNull(
    fc.record({
      classCount: count,
      childCount: count,
      childCountApproximate: fc.boolean(),
      staffCount: count,
      fullTimeTeacherCount: orNull(count),
      establishedTeacherCount: orNull(count),
    }),
  ),
  archived: fc.constant(false),
});

const level = fc.constantFrom(0, 1, 2, 3);
const strength = fc
  .record({
    area: fc.constantFrom(...areas),
    level,
    evidence: orNull(han(1, 9)),
    tags: fc.subarray([...learningDomains]),
  })
  .map(({ tags, ...entry }) =>
    entry.area === 'lessonDesign' && entry.level > 0 ? { ...entry, learningDomains: tags } : entry,
  );
const byArea = { selector: ({ area }: { area: string }) => area, maxLength: 12 };

const teacher: fc.Arbitrary<StoredTeacher> = fc.record({
  id: fc.uuid(),
  name: han(2, 6),
  gender: fc.constantFrom(...genders),
  employeeNumber: orNull(fc.stringMatching(/^[A-Z0-9]{4,20}$/)),
  kindergartenId: fc.constant(''),
  post: fc.constantFrom(...posts),
  ageGroup: orNull(fc.constantFrom(...ageGroups)),
  teachingSince: month,
  education: orNull(fc.constantFrom(...educations)),
  preschoolMajor: orNull(fc.boolean()),
  employment: orNull(fc.constantFrom(...employments)),
  title: fc.constantFrom(...titles),
  honours: fc.uniqueArray(
    fc.record({ kind: fc.constantFrom(...honourKinds), level: fc.constantFrom(...honourLevels) }),
    { selector: ({ kind, level: by }) => `${kind} ${by}`, maxLength: 6 },
  ),
  strengths: fc.uniqueArray(strength, byArea),
  needs: fc.uniqueArray(
    fc.tuple(strength, level).map(([entry, urgency]) => ({ ...entry, urgency })),
    byArea,
  ),
  menteeCapacity: fc.integer({ min: 0, max: 5 }),
  phone: orNull(phone),
  status: fc.constantFrom('active', 'onLeave'),
  servingFrom: fc.constant('2020-09-01'),
});

/** A city in which no two records could be taken for each other. */
const city = fc
  .tuple(
    fc.uniqueArray(kindergarten, {
      minLength: 1,
      maxLength: 6,
      comparator: (a, b) =>
        (a.name === b.name && a.district === b.district) || (a.code !== null && a.code === b.code),
    }),
    fc.uniqueArray(teacher, {
      maxLength: 12,
      comparator: (a, b) =>
        (a.employeeNumber !== null && a.employeeNumber === b.employeeNumber) ||
        (a.name === b.name && a.teachingSince === b.teachingSince),
    }),
  )
  .map(([kindergartens, teachers]) => ({
    kindergartens,
    teachers: teachers.map((each, at) => ({
      ...each,
      kindergartenId: kindergartens[at % kindergartens.length]?.id ?? '',
    })),
  }));

test('what goes out comes back unchanged, masked phones included', () => {
  fc.assert(
    fc.property(
      city,
      fc.constantFrom<PhoneStyle>('masked', 'whole'),
      ({ kindergartens, teachers }, phones) => {
        const places = new Map(kindergartens.map((each) => [each.id, each]));
        const sheets = [
          teacherSheet(
            ...teachers.map((each) =>
              teacherCells(each, places.get(each.kindergartenId) ?? { name: '', district: '' }, phones),
            ),
          ),
          kindergartenSheet(...kindergartens.map((each) => kindergartenCells(each, phones))),
        ];
        const ground = {
          today,
          districts: kindergartens.map(({ district }) => district),
          kindergartens,
          teachers,
          remit: null,
        };
        const decided = decideRoster(sheets, ground);
        expect(decided.problems).toEqual([]);
        expect(decided.counts.kindergartens.unchanged).toBe(kindergartens.length);
        expect(decided.counts.teachers.unchanged).toBe(teachers.length);
        const ids = [...decided.kindergartens, ...decided.teachers].map((each) =>
          'stored' in each ? each.stored.id : '',
        );
        expect(ids).toEqual([...kindergartens, ...teachers].map(({ id }) => id));
      },
    ),
    { numRuns: 200 },
  );
});

test('any cells whatever give each row exactly one decision, and refusals a reason', () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(
      '女',
      '东湖区',
      '第一幼儿园',
      '教师',
      '2019.9',
      '一级',
      '合计',
      '无',
      '三',
      '公办',
      '-1',
      '139****1234',
    ),
    fc.constant({ day: '2019-09-01' }),
  );
  const row = fc.array(cell, { minLength: 17, maxLength: 17 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
      for (const empty of [teacherSheet(), kindergartenSheet()]) {
        const sheet = {
          ...empty,
          rows: [...empty.rows, ...rows.map((cells, at) => ({ row: at + 2, cells }))],
        };
        const decided = decideRoster([sheet], {
          today,
          districts: [],
          kindergartens: [],
          teachers: [],
          remit: null,
        });
        const decisions = [...decided.kindergartens, ...decided.teachers];
        expect(decisions.length).toBeLessThanOrEqual(rows.length);
        for (const each of decisions) {
          expect(each.read.problems.length > 0).toBe(each.kind === 'refused');
          for (const { message } of each.read.problems) expect(message).not.toMatch(/undefined|null|NaN/);
        }
      }
    }),
  );
});
