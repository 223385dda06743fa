import { beforeAll, expect, test } from 'vitest';
import { asker, viewerOf } from '../../../test/ask.ts';
import { testDatabase } from '../../../test/database.ts';
import { insertSmallCity, type SmallCity } from '../../../test/small-city.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { sealEvents } from '../audit/seal-events.ts';
import { verifyAudit } from '../audit/verify-audit.ts';

const database = await testDatabase();
const ask = asker(database);
let city: SmallCity;
const viewers: Record<string, Viewer> = {};

beforeAll(async () => {
  city = await insertSmallCity(database);
  for (const { username } of Object.values(city.users.users)) {
    viewers[username] = await viewerOf(database, username);
  }
});

const sql = (text: string, params: unknown[] = []) => database.orm.em.fork().execute(text, params);

/** The first code of what came of it, or 'Teacher'. */
async function change(who: string, verb: string, input: object): Promise<string> {
  const type = `${verb[0]!.toUpperCase()}${verb.slice(1)}Input`;
  const { data, codes } = await ask<{ done: { __typename: string; errors?: { code: string }[] } }>(
    viewers[who]!,
    `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ... on Refusal { errors { code } } } }`,
    { input },
  );
  return codes[0] ?? data.done.errors?.[0]?.code ?? data.done.__typename;
}

test('who is in post is not erased, and only the city may erase', async () => {
  const { id } = city.teachers.mentee;
  const input = { id, version: 1, reason: '本人书面申请' };
  expect(await change('city', 'eraseTeacher', input)).toBe('notLeft');
  expect(await change('district', 'eraseTeacher', input)).toBe('FORBIDDEN');
  expect(await change('kindergarten', 'eraseTeacher', input)).toBe('FORBIDDEN');
  expect(await change('city', 'eraseTeacher', { ...input, reason: ' ' })).toBe('required');
});

test('what tells who it was goes, from record, audit and account; id, services and pairs stay', async () => {
  const { id, name } = city.teachers.mentee;
  const pairs = await sql('select id from mentor_pair where mentee_id = ?', [id]);
  await change('city', 'updateTeacher', { id, version: 1, employeeNumber: 'QL-77', phone: '13812345678' });
  const left = { id, version: 2, day: '2026-09-30', reason: '调离本市' };
  expect(await change('city', 'endTeacherService', left)).toBe('Teacher');
  await sealEvents(database.orm.em.fork() as never);
  const input = { id, version: 3, reason: '本人书面申请' };
  expect(await change('city', 'eraseTeacher', input)).toBe('Teacher');

  const [row] = await sql('select * from teacher where id = ?', [id]);
  expect(row).toMatchObject({
    name: '已删除',
    employee_number: null,
    phone: null,
    status: 'left',
    version: 4,
  });
  expect(JSON.stringify(row)).not.toContain(name);
  expect(await sql('select id from service where teacher_id = ?', [id])).not.toEqual([]);
  expect(await sql('select id from mentor_pair where mentee_id = ?', [id])).toEqual(pairs);
  expect(await sql('select id from user_grant where teacher_id = ?', [id])).toEqual([]);

  const events = await sql('select action, payload from audit_event where record = ? order by action', [id]);
  expect(events.map(({ action, payload }) => [action, payload === null])).toEqual([
    ['teacher.erased', false],
    ['teacher.left', true],
    ['teacher.updated', true],
  ]);
  await sealEvents(database.orm.em.fork() as never);
  expect(await verifyAudit(database.orm.em.fork() as never)).toMatchObject({ intact: true });
});

test('an erased record is nobody’s, and nothing is written into it again', async () => {
  const { id } = city.teachers.mentee;
  expect(await change('city', 'eraseTeacher', { id, version: 4, reason: '再次申请' })).toBe('teacherErased');
  expect(await change('city', 'updateTeacher', { id, version: 4, phone: '13812345678' })).toBe(
    'teacherErased',
  );
  const back = { id, version: 4, kindergartenId: city.assisted.id, day: '2026-10-08' };
  expect(await change('city', 'resumeTeacherService', back)).toBe('teacherErased');
});

test('the account that was this teacher’s is closed for good and names nobody', async () => {
  const closed = await sql(
    `select display_name, status, username from user_account where username like '(erased%'`,
  );
  const sessions = await sql(
    `select 1 from session s join user_account u on u.id = s.user_id where u.username like '(erased%'`,
  );
  expect([closed.length, sessions.length]).toEqual([1, 0]);
  expect(closed[0]).toMatchObject({ display_name: '已删除', status: 'disabled' });
});
