import { teacherColumns } from '@qinglan/domain/rosters/teacher-columns';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, expect, test } from 'vitest';
import { operatorViewer } from '../../src/modules/accounts/operator.ts';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.ts';
import { MentorPair } from '../../src/modules/mentor-pairs/mentor-pair.entity.ts';
import { importFiles } from '../../src/modules/rosters/import-files.ts';
import { type TestApi, testApi } from '../api.ts';
import type { Browser } from '../browser.ts';
import { password, people } from '../people.ts';

let api: TestApi;
const browsers = {} as Record<'city' | 'district' | 'lead' | 'teacher' | 'observer' | 'stranger', Browser>;
let green = '';

beforeAll(async () => {
  api = await testApi();
  const made = people(api.database);
  const [one, other] = [made.district('青山区'), made.district('绿湖区')];
  const [here, there] = [made.kindergarten('实验幼儿园', one), made.kindergarten('湖滨幼儿园', other)];
  green = one.id;
  for (let at = 0; at < 230; at += 1) {
    const teacher = made.teacher(`教师${String(at).padStart(3, '0')}`, at % 2 === 0 ? here : there);
    Object.assign(teacher, { honours: [], strengths: [], needs: [] });
    teacher.phone = `1390000${String(at).padStart(4, '0')}`;
    teacher.employeeNumber = `00${at}`;
    if (at === 1)
      made.em.create(MentorPair, {
        mentor: teacher,
        mentee: teacher,
        kind: 'growth',
        status: 'active',
        from: '2026-03-01',
      });
  }
  const pupil = Object.assign(made.teacher('李晨', here), { honours: [], strengths: [], needs: [] });
  for (const each of [here, there]) Object.assign(each, { strengths: [], needs: [] });
  here.phone = '0571-88886666';
  await made.user('city1', { role: 'cityCoordinator' });
  await made.user('district1', { role: 'districtCoordinator', district: one });
  await made.user('lead1', { role: 'kindergartenLead', kindergarten: here });
  await made.user('teacher1', { role: 'teacher', teacher: pupil });
  await made.user('observer1', { role: 'observer' });
  await made.save();
  for (const who of ['city', 'district', 'lead', 'teacher', 'observer'] as const) {
    browsers[who] = api.browser();
    await browsers[who].signIn(`${who}1`, password);
  }
  browsers.stranger = api.browser();
});

type Who = keyof typeof browsers;
const cookieOf = (who: Who) => {
  const { cookie } = browsers[who];
  return cookie === undefined ? {} : { cookie };
};
const get = (who: Who, list: string, query: Readonly<Record<string, string>> = {}) =>
  api.app.inject({ url: `/files/${list}.xlsx`, query, headers: cookieOf(who) });
const whole = (who: Who, list: string, payload: object) =>
  api.app.inject({ method: 'POST', url: `/files/${list}.xlsx`, payload, headers: cookieOf(who) });
const rowsOf = async (bytes: Buffer) => (await readXlsx(new Uint8Array(bytes))).sheets[0]!.rows;

test('a list goes out as it is filtered, sorted and cut, past the first page', async () => {
  const response = await get('city', 'teachers', {
    filter: JSON.stringify({ districts: [green] }),
    sort: JSON.stringify({ by: 'name', descending: true }),
    columns: 'name,kindergarten,employeeNumber,capacity,phone,nonsense',
  });
  expect(response.headers['content-disposition']).toContain(encodeURIComponent('教师名单-2026-10-15.xlsx'));
  const [header, ...rows] = await rowsOf(response.rawPayload);
  expect(header).toEqual(['姓名', '所在幼儿园', '工号', '可带徒弟数', '手机号']);
  expect(rows).toHaveLength(116);
  expect(rows[1]).toEqual(['教师228', '实验幼儿园', '00228', 2, '139****0228']);
  expect((await rowsOf((await get('city', 'teachers')).rawPayload)).length).toBe(232);
});

test('the form of the roster has its headers in their order', async () => {
  const [header] = await rowsOf((await get('city', 'teachers', { columns: 'roster' })).rawPayload);
  expect(header).toEqual(teacherColumns.map((column) => column.header));
});

test('in the form of the roster it comes back unchanged, masked phones included', async () => {
  const em = api.database.orm.em.fork();
  const moment = { today: '2026-10-15', now: new Date('2026-10-15T09:00:00+08:00') };
  for (const kind of ['kindergartens', 'teachers'] as const) {
    const bytes = new Uint8Array((await get('city', kind, { columns: 'roster' })).rawPayload);
    const { plan } = await importFiles(
      em,
      { ...moment, viewer: operatorViewer },
      [{ name: 'a.xlsx', bytes }],
      'preview',
    );
    expect(plan.problems).toEqual([]);
    expect(plan.counts[kind]).toMatchObject({
      read: kind === 'teachers' ? 231 : 2,
      changed: 0,
      new: 0,
      refused: 0,
    });
  }
});

test('who may not read a list may not take it along', async () => {
  expect((await get('stranger', 'teachers')).statusCode).toBe(401);
  expect((await get('teacher', 'teachers')).statusCode).toBe(403);
  expect((await get('observer', 'teachers')).json()).toMatchObject({
    errors: [{ extensions: { code: 'FORBIDDEN', needs: 'teacher:read' } }],
  });
  expect((await get('observer', 'users')).statusCode).toBe(403);
});

test('everybody gets the rows and cells that the list shows them', async () => {
  const own = await rowsOf((await get('lead', 'teachers', { columns: 'name' })).rawPayload);
  expect(own).toHaveLength(117);
  const columns = 'name,district,ownership,phone';
  const seen = async (who: Who) => rowsOf((await get(who, 'kindergartens', { columns })).rawPayload);
  expect(await seen('district')).toContainEqual(['湖滨幼儿园', '绿湖区', null, null]);
  expect(await seen('district')).toContainEqual(['实验幼儿园', '青山区', '公办', '0571-****6666']);
  expect(await seen('observer')).toContainEqual(['实验幼儿园', '青山区', '公办', null]);
});

test('partnerships, pairs and users go out too, users without secrets', async () => {
  expect(
    (await rowsOf((await get('city', 'partnerships', { columns: 'assisted,period' })).rawPayload))[0],
  ).toEqual(['受援园', '开始日期', '结束日期']);
  const pairs = await rowsOf(
    (await get('city', 'mentorPairs', { columns: 'mentee,status,kind' })).rawPayload,
  );
  expect(pairs[1]).toEqual(['教师001', '带教中', '提高']);
  const users = await get('city', 'users', { columns: 'name,username,grants,status,lastSignIn' });
  const rows = await rowsOf(users.rawPayload);
  expect(rows.map((row) => row[2])).toContain('区县协调员 · 青山区');
  expect(JSON.stringify(rows)).not.toMatch(/argon2|scrypt|\$/);
});

test('what the list does not understand is said, and nothing goes out', async () => {
  expect((await get('city', 'teachers', { filter: '{' })).statusCode).toBe(400);
  expect((await get('city', 'teachers', { filter: '{"titles":["king"]}' })).statusCode).toBe(400);
});

test('whole phones need a reason, go to who may change the row, and are put down', async () => {
  const asked = { columns: ['name', 'phone'], filter: { text: '教师00' } };
  expect((await whole('city', 'teachers', asked)).json()).toMatchObject({
    refusal: { errors: [{ path: ['reason'] }] },
  });
  expect((await whole('observer', 'kindergartens', { ...asked, reason: '核对名单' })).statusCode).toBe(403);
  const { rawPayload } = await whole('city', 'teachers', { ...asked, reason: '核对汛期联络名单' });
  expect((await rowsOf(rawPayload))[1]).toEqual(['教师000', '13900000000']);
  const [event] = await api.database.orm.em
    .fork()
    .find(AuditEvent, { action: 'list.exportedWithPhones' }, { filters: false });
  expect(event).toMatchObject({
    actorName: 'city1',
    payload: { facts: { list: '教师名单', rows: 10, reason: '核对汛期联络名单' } },
  });
});

test('a district coordinator gets whole phones of the own district only', async () => {
  const { rawPayload } = await whole('district', 'kindergartens', {
    columns: ['name', 'phone'],
    reason: '节前值班联络',
  });
  expect(await rowsOf(rawPayload)).toEqual([
    ['幼儿园名称', '联系电话'],
    ['湖滨幼儿园', null],
    ['实验幼儿园', '0571-88886666'],
  ]);
});
