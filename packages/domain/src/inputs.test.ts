import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  grantInput,
  passwordChangeInput,
  signInInput,
  userChanges,
  userInput,
} from './accounts/user-input.ts';
import { defaultSchoolCalendar } from './calendar/default-school-calendar.ts';
import { schoolCalendarInput } from './calendar/school-calendar-input.ts';
import { districtInput } from './districts/district-input.ts';
import { goalInput, measurementInput } from './goals/goal-input.ts';
import { kindergartenChanges, kindergartenInput } from './kindergartens/kindergarten-input.ts';
import { springByMonths } from './plan-templates/semester-by-months.ts';
import { planTemplateInput } from './plans/plan-template-input.ts';
import { quotaSetInput } from './quotas/quota-set-input.ts';
import { shippedQuotaSets } from './quotas/shipped-quota-sets.ts';
import { ruleCodes } from './rule-codes.ts';
import { ownAreasInput, teacherChanges, teacherInput } from './teachers/teacher-input.ts';
import { parseInput } from './zod-problems.ts';

const today = '2026-10-15';
const id = '01920000-0000-7000-8000-000000000001';
const needs = [{ area: 'lessonDesign', level: 2, urgency: 1, learningDomains: ['art'] }];

const kindergarten = {
  name: '实验幼儿园',
  code: 'A1',
  aliases: ['一园'],
  districtId: id,
  ownership: 'public',
  grade: 'ungraded',
  areaType: 'rural',
  founded: '1998-09',
  address: '人民路1号',
  longitude: 120.1,
  latitude: 30.2,
  principal: '陈丽',
  phone: '0571-88886666',
  strengths: [{ area: 'playSupport', level: 3, evidence: '市级课题' }],
  needs,
};

const teacher = {
  name: '陈丽',
  gender: 'female',
  post: 'teacher',
  teachingSince: '2019-09',
  kindergartenId: id,
  servingFrom: '2024-09-01',
  employeeNumber: '00012',
  ageGroup: 'junior',
  education: 'bachelor',
  preschoolMajor: true,
  employment: 'established',
  title: 'first',
  honours: [{ kind: 'backbone', level: 'district' }],
  strengths: [{ area: 'playSupport', level: 2 }],
  needs,
  menteeCapacity: 2,
  status: 'active',
  phone: '13812341234',
};

const grant = { role: 'teacher', teacherId: id };
const user = { username: 'chen.li', displayName: '陈丽', grants: [grant], disabled: false };

const schemas: readonly (readonly [string, z.ZodType, object])[] = [
  ['kindergartenInput', kindergartenInput(today), kindergarten],
  ['kindergartenChanges', kindergartenChanges(today), kindergarten],
  ['teacherInput', teacherInput(today), teacher],
  ['teacherChanges', teacherChanges(today), teacher],
  ['ownAreasInput', ownAreasInput, teacher],
  ['districtInput', districtInput, { name: '城东区' }],
  [
    'goalInput',
    goalInput,
    {
      text: '优课率达到三成',
      chosenBy: 'both',
      metric: 'excellentLessonRate',
      unit: 'percent',
      direction: 'atLeast',
      target: 30,
      from: '2026-09-01',
      due: '2027-06-30',
    },
  ],
  [
    'measurementInput',
    measurementInput(true, today),
    { on: today, value: 25, count: 20, note: '区教研室听课' },
  ],
  ['planTemplateInput', planTemplateInput, springByMonths],
  ['quotaSetInput', quotaSetInput, shippedQuotaSets.fiveOnes],
  ['schoolCalendarInput', schoolCalendarInput, defaultSchoolCalendar(2026)],
  ['userInput', userInput, user],
  ['userChanges', userChanges, user],
  ['grantInput', grantInput, grant],
  ['signInInput', signInInput, { username: 'city', password: 'x' }],
  [
    'passwordChangeInput',
    passwordChangeInput('chen.li'),
    { currentPassword: 'x', newPassword: 'Blue-Heron77' },
  ],
];

/** Every place of a value, as a path; the whole value first. */
function placesOf(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner).map((path) => [key, ...path])),
  ];
}

/** A copy with another value at one place. */
function spoilt(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy: object = Array.isArray(value) ? [...value] : { ...(value as object) };
  Reflect.set(copy, key, spoilt(Reflect.get(copy, key), rest, other));
  return copy;
}

/** Whether a path lies in the input, its last step perhaps being the field that is missing. */
function liesInside(input: unknown, path: readonly string[]): boolean {
  const parent = path
    .slice(0, -1)
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      input,
    );
  return path.length === 0 || (typeof parent === 'object' && parent !== null);
}

describe.each(schemas)('%s', (_name, schema, sound) => {
  test('accepts the sound input, and its own answer again unchanged', () => {
    const once = parseInput(schema, sound);
    expect(once).toMatchObject({ ok: true });
    if (once.ok) expect(parseInput(schema, once.value)).toEqual(once);
  });

  test('spoilt anywhere, it is accepted or refused with known codes whose paths lie inside it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...placesOf(sound)), fc.anything(), (place, other) => {
        const input = spoilt(sound, place, other);
        const ruling = parseInput(schema, input);
        if (ruling.ok) return;
        expect(ruling.problems.length).toBeGreaterThan(0);
        for (const { code, path } of ruling.problems) {
          expect(ruleCodes).toContain(code);
          expect(liesInside(input, path)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('one spoilt field is never blamed on a field elsewhere, coordinates aside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(sound)), fc.anything(), (field, other) => {
        const ruling = parseInput(schema, { ...sound, [field]: other });
        const dependent = [
          'longitude',
          'latitude',
          'servingFrom',
          'newPassword',
          'spring',
          'autumn',
          'makeUpDays',
          'holidays',
        ];
        const blamed = ruling.ok ? [] : ruling.problems.map(({ path }) => path[0]);
        const others = blamed.filter((name) => name !== field && !dependent.includes(name ?? ''));
        if (field !== 'role') expect(others).toEqual([]);
      }),
    );
  });
});
