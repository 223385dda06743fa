import { describe, expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { ownAreasInput, teacherChanges, teacherInput } from './teacher-input.ts';

const today = '2026-10-15';
const schema = teacherInput(today);
const least = {
  name: '陈丽',
  gender: 'female',
  post: 'teacher',
  teachingSince: '2024-09',
  kindergartenId: '01920000-0000-7000-8000-000000000001',
};

describe('a new teacher', () => {
  test('needs five fields; the rest is unknown or usual', () => {
    expect(parseInput(schema, least)).toEqual({
      ok: true,
      value: {
        ...least,
        servingFrom: null,
        employeeNumber: null,
        ageGroup: null,
        education: null,
        preschoolMajor: null,
        employment: null,
        title: 'none',
        honours: [],
        strengths: [],
        needs: [],
        menteeCapacity: 2,
        status: 'active',
        phone: null,
      },
    });
  });

  test.each([
    ['too-short', 'name', { name: '陈' }],
    ['too-long', 'name', { name: '陈'.repeat(31) }],
    ['required', 'gender', { gender: undefined }],
    ['unknown-value', 'post', { post: 'driver' }],
    ['too-long', 'employeeNumber', { employeeNumber: '1'.repeat(31) }],
    ['bad-characters', 'employeeNumber', { employeeNumber: 'a\u0007' }],
    ['in-the-future', 'teachingSince', { teachingSince: '2026-11' }],
    ['not-a-month', 'teachingSince', { teachingSince: '2019.9' }],
    ['required', 'teachingSince', { teachingSince: null }],
    ['out-of-range', 'menteeCapacity', { menteeCapacity: -1 }],
    ['out-of-range', 'menteeCapacity', { menteeCapacity: 6 }],
    ['not-whole', 'menteeCapacity', { menteeCapacity: 0.5 }],
    ['bad-phone', 'phone', { phone: '12345' }],
    ['unknown-value', 'status', { status: 'left' }],
    ['in-the-future', 'servingFrom', { servingFrom: '2026-10-16' }],
    ['not-a-day', 'servingFrom', { servingFrom: '2026-02-30' }],
    ['service-before-teaching', 'servingFrom', { servingFrom: '2024-08-31' }],
    ['unknown-value', 'honours.0.level', { honours: [{ kind: 'backbone', level: 'galactic' }] }],
    [
      'duplicate',
      'honours.1',
      {
        honours: [
          { kind: 'skilled', level: 'district' },
          { kind: 'skilled', level: 'district' },
        ],
      },
    ],
  ])('%s at %s', (code, path, change) => {
    const ruling = parseInput(schema, { ...least, ...change });
    const problems = ruling.ok
      ? []
      : ruling.problems.map((problem) => [problem.code, problem.path.join('.')]);
    expect(problems).toEqual([[code, path]]);
  });

  test.each([
    ['begins this month', { teachingSince: '2026-10', servingFrom: today }],
    ['serves from the month of its first lesson', { servingFrom: '2024-09-01' }],
    ['takes no mentees', { menteeCapacity: 0 }],
    ['has an employee number in full width', { employeeNumber: '００１２' }],
  ])('that %s is welcome', (_name, change) => {
    expect(parseInput(schema, { ...least, ...change })).toMatchObject({ ok: true });
  });
});

test('a service before the first lesson is named beside other problems', () => {
  const ruling = parseInput(schema, { ...least, gender: 'x', servingFrom: '2024-08-31' });
  expect(ruling.ok ? [] : ruling.problems.map(({ code }) => code)).toEqual([
    'unknown-value',
    'service-before-teaching',
  ]);
});

test('an edit changes only what it names, and never the kindergarten', () => {
  const input = { phone: '', menteeCapacity: 0, kindergartenId: least.kindergartenId };
  expect(parseInput(teacherChanges(today), input)).toEqual({
    ok: true,
    value: { phone: null, menteeCapacity: 0 },
  });
});

test('a teacher’s own edit reaches its areas only', () => {
  const needs = [{ area: 'playSupport', level: 1, urgency: 0 }];
  expect(parseInput(ownAreasInput, { needs, title: 'professor' })).toEqual({ ok: true, value: { needs } });
});
