import { describe, expect, test } from 'vitest';
import { parseInput } from '../zod-problems.ts';
import { kindergartenChanges, kindergartenInput } from './kindergarten-input.ts';

const today = '2026-10-15';
const schema = kindergartenInput(today);
const changes = kindergartenChanges(today);

const least = {
  name: '实验幼儿园',
  districtId: '01920000-0000-7000-8000-000000000001',
  ownership: 'public',
  grade: 'ungraded',
  areaType: 'rural',
};

const strength = { area: 'playSupport', level: 2 };
const need = { ...strength, urgency: 1 };

describe('a new kindergarten', () => {
  test('needs five fields; the rest is unknown', () => {
    expect(parseInput(schema, least)).toEqual({
      ok: true,
      value: {
        ...least,
        code: null,
        aliases: [],
        founded: null,
        address: null,
        longitude: null,
        latitude: null,
        principal: null,
        phone: null,
        strengths: [],
        needs: [],
      },
    });
  });

  test('is kept tidy', () => {
    const typed = {
      ...least,
      name: '　实验  幼儿园 ',
      code: ' Ａ-０１ ',
      phone: '０５７１ 8888 6666',
      address: '  ',
      aliases: [' 一园 '],
      needs: [{ ...need, evidence: ' ' }],
    };
    expect(parseInput(schema, typed)).toMatchObject({
      ok: true,
      value: {
        name: '实验 幼儿园',
        code: 'A-01',
        phone: '0571-88886666',
        address: null,
        aliases: ['一园'],
        needs: [{ ...need, evidence: null }],
      },
    });
  });

  test.each([
    ['required', 'name', { name: ' 　' }],
    ['too-short', 'name', { name: '园' }],
    ['too-long', 'name', { name: '园'.repeat(61) }],
    ['bad-characters', 'name', { name: '实验\u0000园' }],
    ['bad-characters', 'address', { address: '一\n二' }],
    ['unknown-record', 'districtId', { districtId: 'x' }],
    ['unknown-value', 'ownership', { ownership: '公办' }],
    ['unknown-value', 'grade', { grade: 'best' }],
    ['required', 'areaType', { areaType: null }],
    ['too-long', 'code', { code: '1'.repeat(21) }],
    ['wrong-kind', 'code', { code: 12 }],
    ['too-many', 'aliases', { aliases: Array.from({ length: 11 }, (_, index) => `别名${index}`) }],
    ['too-long', 'aliases.0', { aliases: ['园'.repeat(61)] }],
    ['required', 'aliases.0', { aliases: [''] }],
    ['duplicate', 'aliases.1', { aliases: ['一园Ａ', '一园 a'] }],
    ['in-the-future', 'founded', { founded: '2026-11' }],
    ['not-a-month', 'founded', { founded: '2026-13' }],
    ['too-long', 'address', { address: '路'.repeat(201) }],
    ['out-of-range', 'longitude', { longitude: 72.9, latitude: 30 }],
    ['out-of-range', 'latitude', { longitude: 120, latitude: 54.1 }],
    ['coordinate-pair-incomplete', 'latitude', { longitude: 120 }],
    ['coordinate-pair-incomplete', 'longitude', { latitude: 30, longitude: null }],
    ['too-long', 'principal', { principal: '李'.repeat(31) }],
    ['bad-phone', 'phone', { phone: '138****1234' }],
    ['duplicate', 'strengths.1.area', { strengths: [strength, { ...strength, level: 3 }] }],
    ['out-of-range', 'strengths.0.level', { strengths: [{ ...strength, level: 4 }] }],
    ['not-whole', 'needs.0.level', { needs: [{ ...need, level: 1.5 }] }],
    ['required', 'needs.0.urgency', { needs: [strength] }],
    ['too-long', 'needs.0.evidence', { needs: [{ ...need, evidence: '据'.repeat(201) }] }],
    [
      'learning-domain-outside-lesson-design',
      'needs.0.learningDomains',
      { needs: [{ ...need, learningDomains: ['art'] }] },
    ],
  ])('%s at %s', (code, path, change) => {
    const ruling = parseInput(schema, { ...least, ...change });
    const problems = ruling.ok
      ? []
      : ruling.problems.map((problem) => [problem.code, problem.path.join('.')]);
    expect(problems).toEqual([[code, path]]);
  });

  test.each([
    ['two characters', { name: '一园' }],
    ['sixty rare characters', { name: '𠮷'.repeat(60) }],
    ['this month', { founded: '2026-10' }],
    ['both bounds', { longitude: 73, latitude: 54 }],
    [
      'tags on lesson design',
      { needs: [{ ...need, area: 'lessonDesign', learningDomains: ['art', 'music'] }] },
    ],
  ])('may have %s', (_name, change) => {
    expect(parseInput(schema, { ...least, ...change })).toMatchObject({ ok: true });
  });
});

test('everything wrong is named at once, half a place too', () => {
  const ruling = parseInput(schema, {
    ...least,
    name: '',
    grade: 'best',
    founded: '2030-01',
    phone: '1',
    longitude: 120,
  });
  const codes = ruling.ok ? [] : ruling.problems.map(({ code }) => code);
  expect(codes).toEqual([
    'required',
    'unknown-value',
    'in-the-future',
    'bad-phone',
    'coordinate-pair-incomplete',
  ]);
});

describe('an edit', () => {
  test('changes only what it names', () => {
    expect(parseInput(changes, {})).toEqual({ ok: true, value: {} });
    expect(parseInput(changes, { phone: null, name: ' 二园 ' })).toEqual({
      ok: true,
      value: { phone: null, name: '二园' },
    });
  });

  test.each([
    ['empties a name', { name: null }, 'required', 'name'],
    ['moves half a place', { longitude: 120 }, 'coordinate-pair-incomplete', 'latitude'],
    ['takes its latitude away', { latitude: null }, 'coordinate-pair-incomplete', 'longitude'],
    ['takes its longitude away', { longitude: null }, 'coordinate-pair-incomplete', 'latitude'],
  ])('that %s is refused', (_name, input, code, path) => {
    expect(parseInput(changes, input)).toMatchObject({ ok: false, problems: [{ code, path: [path] }] });
  });

  test('may take a place away whole', () => {
    expect(parseInput(changes, { longitude: null, latitude: null })).toMatchObject({ ok: true });
  });
});
