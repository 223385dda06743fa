import { beforeAll, describe, expect, test } from 'vitest';
import { asker, viewerOf } from '../../../test/ask.ts';
import { testDatabase } from '../../../test/database.ts';
import { insertSmallCity, type SmallCity } from '../../../test/small-city.ts';
import type { Viewer } from '../../platform/viewer.ts';

let city: SmallCity;
let ask: ReturnType<typeof asker>;
const viewers: Record<string, Viewer> = {};

beforeAll(async () => {
  const database = await testDatabase();
  city = await insertSmallCity(database);
  ask = asker(database);
  for (const { username } of Object.values(city.users.users)) {
    viewers[username] = await viewerOf(database, username);
  }
});

interface Seen {
  readonly name: string;
  readonly outline: { readonly post: string } | null;
  readonly details: { readonly version: number; readonly phoneMasked: string | null } | null;
  readonly viewerCanEdit: boolean;
}

const see = (who: string, id: string) =>
  ask<{ teacher: Seen }>(
    viewers[who]!,
    `query ($id: ID!) {
      teacher(id: $id) { name outline { post } details { version phoneMasked } viewerCanEdit }
    }`,
    { id },
  );

describe('who sees how much of a teacher', () => {
  test.each([
    ['city', 'mentor', 'write'],
    ['district', 'mentee', 'write'],
    ['district', 'mentor', 'outline'],
    ['district', 'leadColleague', 'unknown'],
    ['kindergarten', 'mentee', 'write'],
    ['kindergarten', 'mentor', 'outline'],
    ['kindergarten', 'stranger', 'unknown'],
    ['lead-kindergarten', 'mentee', 'outline'],
    ['teacher', 'mentee', 'read'],
    ['teacher', 'mentor', 'read'],
    ['teacher', 'assistedColleague', 'name'],
    ['teacher', 'stranger', 'unknown'],
  ] as const)('%s sees the %s at level %s', async (who, whom, level) => {
    const { data, codes } = await see(who, city.teachers[whom].id);
    if (level === 'unknown') {
      expect(codes).toEqual(['NOT_FOUND']);
      return;
    }
    expect(codes).toEqual([]);
    expect(data.teacher).toMatchObject({
      outline: level === 'name' ? null : { post: 'teacher' },
      details: level === 'read' || level === 'write' ? { version: 1 } : null,
      viewerCanEdit: level === 'write',
    });
  });

  test('an observer has no teachers to ask for, and names inside pairs only', async () => {
    expect((await see('observer', city.teachers.mentor.id)).codes).toEqual(['FORBIDDEN']);
    const { data } = await ask<{ mentorPairs: { nodes: { mentor: Seen; details: unknown }[] } }>(
      viewers.observer!,
      '{ mentorPairs { nodes { mentor { name outline { post } details { version } } details { kind } } } }',
    );
    expect(data.mentorPairs.nodes).toEqual([
      { mentor: { name: '林静', outline: null, details: null }, details: null },
    ]);
  });

  test('a phone is masked for everyone', async () => {
    const { data } = await see('city', city.teachers.mentor.id);
    expect(data.teacher.details?.phoneMasked).toBe('138****1234');
  });
});

describe('lists', () => {
  interface Page {
    readonly teachers: { readonly nodes: { readonly name: string }[]; readonly totalCount: number };
  }
  const list = (who: string, filter: object) =>
    ask<Page>(
      viewers[who]!,
      'query ($filter: TeacherFilter) { teachers(filter: $filter) { nodes { name } totalCount } }',
      { filter },
    );
  const names = async (who: string, filter: object) =>
    (await list(who, filter)).data.teachers.nodes.map(({ name }) => name);

  test('are sorted by pinyin and counted on request, in one statement each', async () => {
    const { data, statements } = await list('city', {});
    expect(data.teachers.nodes.map(({ name }) => name)).toEqual(['陈小雨', '黄秀英', '林静', '吴芳', '周敏']);
    expect(data.teachers.totalCount).toBe(5);
    expect(statements).toHaveLength(2);
  });

  test.each([
    ['林', ['林静']],
    ['lj', ['林静']],
    ['linjing', ['林静']],
    ['LINJ', ['林静']],
    ['100%', []],
  ])('find %s', async (text, found) => {
    expect(await names('city', { text })).toEqual(found);
  });

  test('hold what the viewer sees and nothing else', async () => {
    expect(await names('district', {})).toEqual(['陈小雨', '黄秀英', '林静', '吴芳']);
    expect(await names('teacher', {})).toEqual(['陈小雨', '林静', '吴芳']);
  });

  test('nobody finds a teacher by a fact that is hidden from them', async () => {
    expect(await names('city', { employeeNumber: 'G2008001' })).toEqual(['林静']);
    expect(await names('district', { employeeNumber: 'G2008001' })).toEqual([]);
    expect(await names('district', { posts: ['teacher'] })).toContain('林静');
  });
});

describe('verbs', () => {
  const verb = (who: string, field: string, input: object) =>
    ask<Record<string, Record<string, unknown>>>(
      viewers[who]!,
      `mutation ($input: ${field[0]!.toUpperCase()}${field.slice(1)}Input!) {
        ${field}(input: $input) {
          __typename
          ... on Teacher { id details { version status phoneMasked } kindergarten { name } }
          ... on Refusal { errors { code path facts } }
          ... on StaleVersion { current { ... on Teacher { details { version } } } }
        }
      }`,
      { input },
    );
  const outcome = async (who: string, field: string, input: object) => {
    const { data, codes } = await verb(who, field, input);
    return codes[0] ?? data[field]!;
  };

  test('an edit raises the version, and the older one is stale', async () => {
    const { id } = city.teachers.stranger;
    expect(
      await outcome('district', 'updateTeacher', { id, version: 1, phone: '139 0000 2222' }),
    ).toMatchObject({
      details: { version: 2, phoneMasked: '139****2222' },
    });
    expect(await outcome('city', 'updateTeacher', { id, version: 1, name: '黄秀' })).toEqual({
      __typename: 'StaleVersion',
      current: { details: { version: 2 } },
    });
  });

  test.each([
    ['kindergarten', 'stranger', 'NOT_FOUND'],
    ['kindergarten', 'mentor', 'FORBIDDEN'],
    ['teacher', 'mentee', 'FORBIDDEN'],
    ['observer', 'mentee', 'FORBIDDEN'],
  ] as const)('%s may not edit the %s: %s', async (who, whom, code) => {
    expect(await outcome(who, 'updateTeacher', { id: city.teachers[whom].id, version: 1 })).toBe(code);
  });

  test('every problem of an input is named at its path', async () => {
    const { id } = city.teachers.leadColleague;
    const refused = await outcome('city', 'updateTeacher', {
      id,
      version: 1,
      name: '周',
      phone: '123',
      teachingSince: '2030-01',
      needs: [{ area: 'playSupport', level: 7, urgency: 1 }],
    });
    const { errors } = refused as { errors: { code: string; path: string[] }[] };
    expect(errors.map(({ code, path }) => [path.join('.'), code]).sort()).toEqual([
      ['name', 'tooShort'],
      ['needs.0.level', 'outOfRange'],
      ['phone', 'badPhone'],
      ['teachingSince', 'inTheFuture'],
    ]);
  });

  test('a transfer closes one service and opens the next; what cannot be is refused', async () => {
    const { id } = city.teachers.assistedColleague;
    const to = { id, version: 1, kindergartenId: city.lead.id };
    expect(await outcome('city', 'transferTeacher', { ...to, day: '2026-10-16' })).toMatchObject({
      errors: [{ code: 'transferInFuture', path: ['day'] }],
    });
    expect(await outcome('kindergarten', 'transferTeacher', { ...to, day: '2026-09-01' })).toBe('FORBIDDEN');
    expect(await outcome('city', 'transferTeacher', { ...to, day: '2026-09-01' })).toMatchObject({
      kindergarten: { name: '实验幼儿园' },
    });
    const { data } = await ask<{ teacher: { services: object[] } }>(
      viewers.city!,
      'query ($id: ID!) { teacher(id: $id) { services { from to kindergarten { name } } } }',
      { id },
    );
    expect(data.teacher.services).toEqual([
      { from: '2012-09-01', to: '2026-08-31', kindergarten: { name: '东湖中心幼儿园' } },
      { from: '2026-09-01', to: null, kindergarten: { name: '实验幼儿园' } },
    ]);
  });

  test('a teacher changes her own needs and nobody else does it for her this way', async () => {
    const { mentee, mentor } = city.teachers;
    const needs = [{ area: 'classManagement', level: 3, urgency: 2, evidence: '新接小班' }];
    expect(await outcome('teacher', 'updateOwnAreas', { id: mentee.id, version: 1, needs })).toMatchObject({
      __typename: 'Teacher',
    });
    expect(await outcome('teacher', 'updateOwnAreas', { id: mentor.id, version: 1, needs })).toBe(
      'FORBIDDEN',
    );
  });

  test('leaving and coming back', async () => {
    const { id } = city.teachers.leadColleague;
    const left = await outcome('lead-kindergarten', 'endTeacherService', {
      id,
      version: 1,
      day: '2026-09-30',
      reason: '调离本市',
    });
    expect(left).toMatchObject({ details: { status: 'left', version: 2 } });
    const back = { id, version: 2, kindergartenId: city.lead.id };
    expect(
      await outcome('lead-kindergarten', 'resumeTeacherService', { ...back, day: '2026-09-30' }),
    ).toMatchObject({
      errors: [{ code: 'serviceOverlap' }],
    });
    expect(
      await outcome('lead-kindergarten', 'resumeTeacherService', { ...back, day: '2026-10-08' }),
    ).toMatchObject({
      details: { status: 'active' },
    });
  });
});
