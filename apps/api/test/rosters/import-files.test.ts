import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { teacherColumns } from '@qinglan/domain/rosters/teacher-columns';
import { beforeAll, expect, test } from 'vitest';
import { operatorViewer } from '../../src/modules/accounts/operator.ts';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.ts';
import { sealEvents } from '../../src/modules/audit/seal-events.ts';
import { verifyAudit } from '../../src/modules/audit/verify-audit.ts';
import { exportWhole } from '../../src/modules/rosters/export-whole.ts';
import { type ImportMode, importFiles } from '../../src/modules/rosters/import-files.ts';
import { Service } from '../../src/modules/teachers/service.entity.ts';
import { Teacher } from '../../src/modules/teachers/teacher.entity.ts';
import type { Act } from '../../src/platform/context.ts';
import { testDatabase } from '../database.ts';
import { uglyWorkbook } from './ugly-workbook.ts';
import { rawWorkbook, textRows } from './xlsx-parts.ts';
import '../../src/schema.ts';

let database: Awaited<ReturnType<typeof testDatabase>>;
const today = '2026-10-15';
const act: Act = { viewer: operatorViewer, today, now: new Date(`${today}T09:00:00+08:00`) };
const city = {
  name: '全市.xlsx',
  bytes: uglyWorkbook({ seed: 11, districts: 3, kindergartensPerDistrict: 2, teachersPerKindergarten: 4 }),
};

const inTransaction = <T>(run: (em: SqlEntityManager) => Promise<T>) => {
  const em = database.orm.em.fork();
  em.setFilterParams('scope', { viewer: act.viewer });
  return em.transactional((tx) => run(tx as SqlEntityManager));
};
const bring = (bytes: Uint8Array, mode: ImportMode, as = act) =>
  inTransaction((em) => importFiles(em, as, [{ name: 'a.xlsx', bytes }], mode));
const events = () => database.orm.em.fork().count(AuditEvent, {}, { filters: false });
const header = teacherColumns.map((column) => column.header);
const teachers = (...rows: readonly Partial<Record<string, string>>[]) =>
  rawWorkbook([
    {
      name: '教师',
      rows: textRows([header, ...rows.map((row) => teacherColumns.map(({ key }) => row[key] ?? null))]),
    },
  ]);
const li = {
  name: '李晨',
  gender: '女',
  kindergarten: '东1区第1幼儿园',
  employeeNumber: 'N-1',
  post: '教师',
  teachingSince: '2019-09',
  title: '一级',
  phone: '13912341234',
};

beforeAll(async () => {
  database = await testDatabase();
  await inTransaction((em) => importFiles(em, act, [city], 'all-or-nothing'));
});

test('an import makes districts, kindergartens with figures, teachers with services, and an event for each', async () => {
  const counted: { counted: string }[] = await database.orm.em.fork().execute(
    `select (select count(*) from district) || ' ' || (select count(*) from kindergarten_profile where school_year = 2026)
      || ' ' || (select count(*) from teacher) || ' ' || (select count(*) from service where to_day is null)
      || ' ' || (select count(*) from audit_event) as counted`,
  );
  expect(counted).toEqual([{ counted: `3 6 24 24 ${3 + 6 + 24 + 1}` }]);
});

test('the same file again changes nothing and leaves no trace', async () => {
  const before = await events();
  const { applied, plan } = await bring(city.bytes, 'good-rows');
  expect(applied).toBe(true);
  expect(plan.counts.kindergartens).toEqual({ read: 6, new: 0, changed: 0, unchanged: 6, refused: 0 });
  expect(plan.counts.teachers).toEqual({ read: 24, new: 0, changed: 0, unchanged: 24, refused: 0 });
  expect(await events()).toBe(before);
});

test('what is exported comes back unchanged', async () => {
  for (const kind of ['kindergartens', 'teachers'] as const) {
    const { bytes } = await inTransaction((em) => exportWhole(em, act, kind));
    const { plan } = await bring(bytes, 'preview');
    expect(plan.problems).toEqual([]);
    expect(plan.counts[kind].unchanged).toBe(plan.counts[kind].read);
    expect(plan.counts[kind].read).toBe(kind === 'teachers' ? 24 : 6);
  }
});

test('a preview writes nothing', async () => {
  const { applied, plan } = await bring(teachers(li), 'preview');
  expect([applied, plan.counts.teachers.new]).toEqual([false, 1]);
  expect(await database.orm.em.fork().count(Teacher, { employeeNumber: 'N-1' }, { filters: false })).toBe(0);
});

test('all or nothing: one bad row keeps the good ones out', async () => {
  const { applied } = await bring(
    teachers(li, { ...li, employeeNumber: 'N-2', gender: 'F' }),
    'all-or-nothing',
  );
  expect(applied).toBe(false);
  expect(await database.orm.em.fork().count(Teacher, { employeeNumber: 'N-1' }, { filters: false })).toBe(0);
});

test('good rows now: the bad ones come back, and only what changed is touched when they are mended', async () => {
  const first = await bring(teachers(li, { ...li, employeeNumber: 'N-2', gender: 'F' }), 'good-rows');
  expect(first.plan.counts.teachers).toMatchObject({ new: 1, refused: 1 });
  const again = await bring(
    teachers({ ...li, title: '高级' }, { ...li, employeeNumber: 'N-2' }),
    'good-rows',
  );
  expect(again.plan.counts.teachers).toMatchObject({ new: 1, changed: 1, refused: 0 });
  const stored = await database.orm.em
    .fork()
    .findOneOrFail(Teacher, { employeeNumber: 'N-1' }, { filters: false });
  expect(stored).toMatchObject({ title: 'senior', titleRank: 4, version: 2, phone: '13912341234' });
  const [event] = await database.orm.em
    .fork()
    .find(
      AuditEvent,
      { record: stored.id, action: 'teacher.updated' },
      { orderBy: { id: 'desc' }, limit: 1, filters: false },
    );
  expect(event).toMatchObject({
    action: 'teacher.updated',
    payload: { changes: { title: { before: 'first', after: 'senior' } } },
  });
});

test('another kindergarten under the same number is a transfer today', async () => {
  const tomorrow: Act = { ...act, today: '2026-10-16' };
  await bring(teachers({ ...li, title: '高级', kindergarten: '西2区第1幼儿园' }), 'good-rows', tomorrow);
  const em = database.orm.em.fork();
  const { id } = await em.findOneOrFail(Teacher, { employeeNumber: 'N-1' }, { filters: false });
  const services = await em.find(Service, { teacher: id }, { orderBy: { from: 'asc' }, filters: false });
  expect(services.map(({ from, to }) => [from, to ?? null])).toEqual([
    [today, today],
    ['2026-10-16', null],
  ]);
});

test('a district coordinator brings in the own district only', async () => {
  const [{ id = '' } = {}]: { id?: string }[] = await database.orm.em
    .fork()
    .execute("select id from district where name = '西2区'");
  const district: Act = {
    ...act,
    viewer: { ...operatorViewer, city: false, districts: [id], roles: ['districtCoordinator'] },
  };
  const { plan } = await bring(city.bytes, 'preview', district);
  expect(plan.counts.kindergartens).toMatchObject({ unchanged: 2, refused: 4 });
  expect(new Set(plan.problems.map(({ code }) => code))).toEqual(new Set(['district-outside-remit']));
});

test('a record that somebody else changed meanwhile stops the import, and nothing of it stays', async () => {
  const before = await events();
  const attempt = inTransaction(async (em) => {
    const { loadGround } = await import('../../src/modules/rosters/load-ground.ts');
    const { planRoster } = await import('../../src/modules/rosters/plan-roster.ts');
    const { applyPlan } = await import('../../src/modules/rosters/apply-plan.ts');
    const loaded = await loadGround(em, act);
    const files = [
      { name: 'a.xlsx', bytes: teachers({ ...li, title: '正高级', kindergarten: '西2区第1幼儿园' }) },
    ];
    const plan = await planRoster(files, loaded.ground);
    await em.execute("update teacher set version = version + 1 where employee_number = 'N-1'");
    await applyPlan(em, act, loaded, plan);
  });
  await expect(attempt).rejects.toMatchObject({
    problems: [{ code: 'roster-outdated', facts: { records: 1 } }],
  });
  expect(await events()).toBe(before);
});

test('events written in bulk seal and verify like any other', async () => {
  const em = database.orm.em.fork();
  await sealEvents(em);
  expect(await verifyAudit(em)).toMatchObject({ intact: true, unsealed: 0, sealed: await events() });
});
