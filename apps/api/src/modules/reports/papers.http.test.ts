import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../test/api.ts';
import type { Browser } from '../../../test/browser.ts';
import { password } from '../../../test/people.ts';
import { insertSmallCity, type SmallCity } from '../../../test/small-city.ts';
import { hashPassword } from '../accounts/password.ts';
import { User } from '../accounts/user.entity.ts';
import { AuditEvent } from '../audit/audit-event.entity.ts';
import { Agreement } from '../partnerships/agreement.entity.ts';

const everybody = ['city', 'district', 'kindergarten', 'lead-kindergarten', 'teacher', 'observer'] as const;
type Who = (typeof everybody)[number] | 'stranger';

let api: TestApi;
let city: SmallCity;
let agreement: string;
const browsers = {} as Record<Who, Browser>;

beforeAll(async () => {
  api = await testApi();
  city = await insertSmallCity(api.database);
  const em = api.database.orm.em.fork();
  await em.nativeUpdate(
    User,
    { system: false },
    { passwordHash: await hashPassword(password) },
    { filters: false },
  );
  agreement = em.create(Agreement, {
    ...{ partnership: city.partnership.id, kind: 'pairing', dueOn: '2025-03-31' },
    ...{ leadDuties: ['每学期送教一次。'], assistedDuties: ['做好活动记录。'] },
  }).id;
  await em.flush();
  for (const who of [...everybody, 'stranger'] as const) {
    browsers[who] = api.browser();
    if (who !== 'stranger') expect(await browsers[who].signIn(who, password)).toBe('Viewer');
  }
});

const fetch = (who: Who, path: string, reason?: string) =>
  api.app.inject({
    url: `/files/papers/${path}`,
    headers: browsers[who].cookie === undefined ? {} : { cookie: browsers[who].cookie },
    ...(reason !== undefined && { method: 'POST' as const, payload: { reason } }),
  });

/** All text of a paper's body. */
async function wordsOf(who: Who, path: string): Promise<string> {
  const { rawPayload } = await fetch(who, path);
  const xml = strFromU8(unzipSync(new Uint8Array(rawPayload))['word/document.xml']!);
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
}

describe('who takes which paper', () => {
  const papers = {
    agreement: () => `agreements/${agreement}`,
    appointment: () => `mentor-pairs/${city.pair.id}/appointment`,
    'mentor agreement': () => `mentor-pairs/${city.pair.id}/agreement`,
    'sign-in sheet': () => 'sign-in-sheet?event=联合教研&day=2026-10-20',
    return: () => `programmes/${city.programme.id}/bureau-return`,
  };
  test.each([
    [
      'agreement',
      { city: 200, district: 200, kindergarten: 200, teacher: 403, observer: 200, stranger: 401 },
    ],
    [
      'appointment',
      { city: 200, district: 200, kindergarten: 200, teacher: 200, observer: 403, stranger: 401 },
    ],
    ['mentor agreement', { city: 200, 'lead-kindergarten': 200, teacher: 200, observer: 403, stranger: 401 }],
    ['sign-in sheet', { city: 200, kindergarten: 200, teacher: 200, stranger: 401 }],
    ['return', { city: 200, district: 200, teacher: 403, stranger: 401 }],
  ] as const)('%s', async (paper, expected) => {
    for (const [who, status] of Object.entries(expected)) {
      expect((await fetch(who as Who, papers[paper]())).statusCode, who).toBe(status);
    }
  });
});

test.each([
  ['018f0000-0000-7000-8000-00000000ffff', 404],
  ['nonsense', 404],
])('what is unknown (%s) is not found', async (id, status) => {
  for (const path of [`agreements/${id}`, `mentor-pairs/${id}/agreement`, `programmes/${id}/bureau-return`])
    expect((await fetch('city', path)).statusCode).toBe(status);
});

test('an agreement is called after itself, the assisted side and the day, and says what was agreed', async () => {
  const { headers } = await fetch('city', `agreements/${agreement}`);
  const name = encodeURIComponent('结对帮扶协议书-东湖中心幼儿园-2026-10-15.docx');
  expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''${name}`);
  const words = await wordsOf('city', `agreements/${agreement}`);
  for (const each of ['实验幼儿园', '每学期送教一次。', '自2025年3月1日起']) expect(words).toContain(each);
});

test('whom the reader may not reach stays blank', async () => {
  const path = `agreements/${agreement}`;
  const address = city.lead.address ?? '';
  expect(await wordsOf('kindergarten', path)).toContain(address);
  expect(await wordsOf('observer', path)).not.toContain(address);
});

const sheetOf = async (who: Who, reason?: string) => {
  const { rawPayload } = await fetch(who, `programmes/${city.programme.id}/bureau-return`, reason);
  const [sheet] = (await readXlsx(new Uint8Array(rawPayload))).sheets;
  return sheet!.rows.slice(1).map((row) => ({ name: row[2], partners: row[4], phone: row[8] }));
};

test('a return is masked, and holds what the reader may read', async () => {
  expect(await sheetOf('city')).toMatchObject([
    { name: '东湖中心幼儿园', partners: '实验幼儿园' },
    { name: '实验幼儿园', phone: '139****1111' },
  ]);
  expect((await sheetOf('district')).map(({ name }) => name)).toEqual(['东湖中心幼儿园']);
  expect((await sheetOf('observer')).every(({ phone }) => phone === null || phone === '')).toBe(true);
});

test('whole phones ask for a reason, and are written down', async () => {
  const path = `programmes/${city.programme.id}/bureau-return`;
  expect((await fetch('city', path, '')).statusCode).toBe(422);
  expect((await fetch('observer', path, '报送')).statusCode).toBe(403);
  expect((await sheetOf('city', '报送教育局')).map(({ phone }) => phone)).toContain('13900001111');
  const told = await api.database.orm.em
    .fork()
    .find(AuditEvent, { action: 'list.exportedWithPhones' }, { filters: false });
  expect(told.at(-1)?.payload).toMatchObject({
    facts: { list: '报送教育局名单', rows: 2, reason: '报送教育局' },
  });
});
