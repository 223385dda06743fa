import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test, vi } from 'vitest';
import { restoreInterrupted } from '../../src/modules/rosters/restore-interrupted.ts';
import { type TestApi, testApi } from '../api.ts';
import type { Browser } from '../browser.ts';
import { refusal } from '../browser.ts';
import { password, people } from '../people.ts';
import { uglyWorkbook } from './ugly-workbook.ts';
import { rawWorkbook, textRows } from './xlsx-parts.ts';

let api: TestApi;
const browsers = {} as Record<'city' | 'district' | 'lead' | 'stranger', Browser>;
const sound = uglyWorkbook({
  seed: 2,
  districts: 1,
  kindergartensPerDistrict: 2,
  teachersPerKindergarten: 2,
});
const faulty = rawWorkbook([
  {
    name: '教师',
    rows: textRows([
      ['姓名', '性别', '单位', '岗位', '参加工作时间', '职称'],
      ['张丽', 'F', '东1区第1幼儿园', '教师', '2019.9', '一级'],
      ['李晨', '女', '东1区第1幼儿园', '教师', '2019.9', '一级'],
    ]),
  },
]);

beforeAll(async () => {
  api = await testApi();
  const made = people(api.database);
  const district = made.district('青山区');
  const kindergarten = made.kindergarten('实验幼儿园', district);
  await made.user('city1', { role: 'cityCoordinator' });
  await made.user('district1', { role: 'districtCoordinator', district });
  await made.user('lead1', { role: 'kindergartenLead', kindergarten });
  await made.save();
  for (const who of ['city', 'district', 'lead'] as const) {
    browsers[who] = api.browser();
    await browsers[who].signIn(`${who}1`, password);
  }
  browsers.stranger = api.browser();
});

const upload = async (who: keyof typeof browsers, bytes: Uint8Array, name = '花名册.xlsx') => {
  const response = await api.app.inject({
    method: 'POST',
    url: `/rosters?name=${encodeURIComponent(name)}`,
    headers: { 'content-type': 'application/octet-stream', ...cookieOf(who) },
    payload: Buffer.from(bytes),
  });
  return { status: response.statusCode, id: response.json<{ id: string }>().id };
};
const fetch = (who: keyof typeof browsers, url: string) => api.app.inject({ url, headers: cookieOf(who) });
const cookieOf = (who: keyof typeof browsers) => {
  const { cookie } = browsers[who];
  return cookie === undefined ? {} : { cookie };
};

interface Imported {
  readonly version: number;
  readonly status: string;
  readonly teachers: { readonly new: number; readonly refused: number } | null;
  readonly problems: readonly { readonly code: string; readonly row: number }[];
}
const fields =
  'version status origin interruptedAt progress { stage done total } problemCount teachers { new refused unchanged } problems { code row column message facts } uploads { name }';
const see = async (who: keyof typeof browsers, id: string) => {
  const { data, code } = await browsers[who].ask<{ rosterImport: Imported }>(
    `query ($id: ID!) { rosterImport(id: $id) { ${fields} } }`,
    { id },
  );
  return { imported: data?.rosterImport, code };
};
const previewed = async (who: keyof typeof browsers, bytes: Uint8Array) => {
  const { id } = await upload(who, bytes);
  const imported = await vi.waitFor(
    async () => {
      const seen = await see(who, id);
      expect(seen.imported?.status).toBe('previewed');
      return seen.imported;
    },
    { timeout: 15_000, interval: 200 },
  );
  return { id, imported };
};
const apply = async (id: string, version: number, allOrNothing: boolean) => {
  const { data } = await browsers.city.ask<{ applyRosterImport: Record<string, unknown> }>(
    `mutation ($input: ApplyRosterImportInput!) { applyRosterImport(input: $input) { __typename ... on RosterImport { ${fields} } ${refusal} } }`,
    { input: { id, version, allOrNothing } },
  );
  return data.applyRosterImport;
};

test('only coordinators upload', async () => {
  expect((await upload('stranger', sound)).status).toBe(401);
  expect((await upload('lead', sound)).status).toBe(403);
});

test('uploaded, previewed, applied; applied again it is closed', async () => {
  const { id, imported } = await previewed('city', sound);
  expect(imported).toMatchObject({ teachers: { new: 4, refused: 0 }, problems: [] });
  expect(await apply(id, imported!.version, true)).toMatchObject({ status: 'applied', teachers: { new: 4 } });
  const { imported: after } = await see('city', id);
  expect(await apply(id, after!.version, true)).toMatchObject({ errors: [{ code: 'rosterClosed' }] });
});

test('bad rows: all or nothing refuses, good rows go in, the rest comes back marked', async () => {
  const { id, imported } = await previewed('city', faulty);
  expect(imported).toMatchObject({
    teachers: { new: 1, refused: 1 },
    problems: [{ code: 'unknown-value', row: 2, facts: { allowed: ['女', '男'] } }],
  });
  expect(await apply(id, imported!.version, true)).toMatchObject({
    errors: [{ code: 'rosterHasProblems', facts: { problems: 1 } }],
  });
  expect(await apply(id, imported!.version, false)).toMatchObject({
    status: 'applied',
    teachers: { new: 1, refused: 1 },
  });
  const returned = await fetch('city', `/files/roster-imports/${id}/returned.xlsx`);
  expect(returned.headers['content-disposition']).toContain(encodeURIComponent('花名册-问题.xlsx'));
  const [sheet] = (await readXlsx(new Uint8Array(returned.rawPayload))).sheets;
  expect(sheet?.rows[1]?.[6]).toContain('性别');
});

test('an import of others is unknown to a district coordinator', async () => {
  const { id } = await upload('city', sound);
  expect((await see('district', id)).code).toBe('NOT_FOUND');
  expect((await fetch('district', `/files/roster-imports/${id}/returned.xlsx`)).statusCode).toBe(404);
});

test('a district coordinator brings nothing into other districts', async () => {
  const { imported } = await previewed('district', sound);
  expect(new Set(imported?.problems.map(({ code }) => code))).toEqual(new Set(['district-outside-remit']));
});

test('what cannot be read is a problem with its one sentence', async () => {
  const { imported } = await previewed('city', new TextEncoder().encode('no workbook'));
  expect(imported?.problems).toMatchObject([{ code: 'file-broken', row: 0 }]);
});

test('an abandoned import is erased', async () => {
  const { id, imported } = await previewed('city', faulty);
  const { data } = await browsers.city.ask<{ abandonRosterImport: object }>(
    `mutation ($input: AbandonRosterImportInput!) { abandonRosterImport(input: $input) { ... on RosterImport { ${fields} } ${refusal} } }`,
    { input: { id, version: imported!.version } },
  );
  expect(data.abandonRosterImport).toMatchObject({ status: 'abandoned', problems: [] });
  expect((await fetch('city', `/files/roster-imports/${id}/returned.xlsx`)).statusCode).toBe(404);
});

test('the template is for coordinators', async () => {
  const path = '/files/roster-template.xlsx';
  expect((await fetch('stranger', path)).statusCode).toBe(401);
  expect((await fetch('lead', path)).statusCode).toBe(403);
  expect((await fetch('district', path)).statusCode).toBe(200);
});

const send = async (who: keyof typeof browsers, type: string, payload: Buffer | string, query = '') => {
  const response = await api.app.inject({
    method: 'POST',
    url: `/rosters${query}`,
    headers: { 'content-type': type, ...cookieOf(who) },
    payload,
  });
  return { status: response.statusCode, body: response.json<{ id: string }>() };
};
const read = (id: string) =>
  vi.waitFor(
    async () => {
      const { imported } = await see('city', id);
      expect(imported?.status).toBe('previewed');
      return imported;
    },
    { timeout: 15_000, interval: 200 },
  );

test('several files are one import; each comes back marked on its own', async () => {
  const form = new FormData();
  for (const bytes of [sound, faulty, faulty])
    form.append('files', new Blob([new Uint8Array(bytes)]), '区县.xlsx');
  const request = new Request('http://localhost/rosters', { method: 'POST', body: form });
  const payload = Buffer.from(await request.arrayBuffer());
  const { status, body } = await send('city', request.headers.get('content-type') ?? '', payload);
  expect(status).toBe(201);
  expect(await read(body.id)).toMatchObject({
    uploads: [{ name: '区县.xlsx' }, { name: '区县 (2).xlsx' }, { name: '区县 (3).xlsx' }],
    problems: expect.arrayContaining([expect.objectContaining({ code: 'unknown-value' })]),
  });
  const returned = (name: string) =>
    fetch('city', `/files/roster-imports/${body.id}/returned.xlsx?file=${encodeURIComponent(name)}`);
  const [sheet] = (await readXlsx(new Uint8Array((await returned('区县 (3).xlsx')).rawPayload))).sheets;
  expect(sheet?.rows[1]?.at(-1)).toContain('性别');
  expect((await returned('别的.xlsx')).statusCode).toBe(404);
});

test.each([
  ['a form without files', 'multipart/form-data; boundary=x', '--x--\r\n', ''],
  ['a broken form', 'multipart/form-data', 'nothing', ''],
  ['pasted cells of nothing', 'text/tab-separated-values', ' \t \n', '?kind=teachers'],
  ['pasted cells of no roster', 'text/tab-separated-values', 'a\tb', '?kind=dogs'],
])('%s is refused', async (_what, type, payload, query) => {
  expect((await send('city', type, payload, query)).status).toBe(400);
});

test('pasted cells are read like a file, with the header of the template when they bring none', async () => {
  const cells = [
    '赵敏',
    '女',
    '东1区',
    '东1区第1幼儿园',
    'P-1',
    '教师',
    '中班',
    '2020.9',
    '本科',
    '',
    '在编',
    '二级',
  ];
  const { body } = await send('city', 'text/tab-separated-values', cells.join('\t'), '?kind=teachers');
  const imported = await read(body.id);
  expect(imported).toMatchObject({ teachers: { new: 1, refused: 0 }, problems: [] });
  expect(await apply(body.id, imported!.version, true)).toMatchObject({ status: 'applied' });
});

test('an import that was cut off while it was written can be repeated', async () => {
  const { id } = await previewed('city', faulty);
  const em = api.database.orm.em.fork();
  await em.execute("update roster_import set status = 'applying' where id = ?", [id], 'run');
  const { imported: stuck } = await see('city', id);
  expect(await apply(id, stuck!.version, false)).toMatchObject({ errors: [{ code: 'rosterClosed' }] });
  await restoreInterrupted(em, new Date());
  const { imported: back } = await see('city', id);
  expect(back).toMatchObject({ status: 'previewed', interruptedAt: expect.any(String) });
  expect(await apply(id, back!.version, false)).toMatchObject({ status: 'applied', interruptedAt: null });
});

test('a reading that was cut off is begun again', async () => {
  const { id } = await previewed('city', faulty);
  const em = api.database.orm.em.fork();
  await em.execute("update roster_import set status = 'uploaded' where id = ?", [id], 'run');
  const { imported: stuck } = await see('city', id);
  await browsers.city.ask(
    `mutation ($input: ReadRosterImportInput!) { readRosterImport(input: $input) { ... on RosterImport { id } ${refusal} } }`,
    { input: { id, version: stuck!.version } },
  );
  expect(await read(id)).toMatchObject({ problems: [{ code: 'unknown-value' }] });
});

test('an import that waits to be read can be looked at', async () => {
  const { id } = await upload('city', sound);
  expect((await see('city', id)).code).toBeUndefined();
});
