import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { beforeEach, expect, test } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { prepare } from '../../database/prepare.ts';
import { newId } from '../../platform/id.ts';
import { operatorViewer } from '../accounts/operator.ts';
import { AuditEvent } from './audit-event.entity.ts';
import { withoutPhones } from './changes.ts';
import { dropOldEvents } from './drop-old-events.ts';
import { erasePayloads } from './erase-payloads.ts';
import { record } from './record.ts';
import { sealEvents } from './seal-events.ts';
import { verifyAudit } from './verify-audit.ts';

const database = await testDatabase();
await prepare(database);
const fork = () => database.orm.em.fork();
const execute = (sql: string) => fork().execute(sql);
const act = { viewer: operatorViewer, now: new Date('2026-10-15T01:02:03.456Z'), today: '2026-10-15' };

const happen = (...names: string[]) => happenTo(null, ...names);

async function happenTo(of: string | null, ...names: string[]) {
  const em = fork();
  for (const name of names) {
    record(em, act, {
      action: 'teacher.updated',
      recordType: 'teacher',
      record: of,
      changes: { name: { before: null, after: name } },
    });
  }
  await em.flush();
}

/** Changes what the database's guard forbids, as whoever owns the database could. */
async function tamper(sql: string) {
  await execute('alter table audit_event disable trigger append_only');
  await execute(sql);
  await execute('alter table audit_event enable trigger append_only');
}

beforeEach(async () => {
  await tamper('delete from audit_event');
  await execute('delete from audit_segment');
});

test('events are sealed in one chain by however many sealers at once', async () => {
  await happen('甲', '乙', '丙');
  expect(await verifyAudit(fork())).toMatchObject({ intact: true, sealed: 0, unsealed: 3 });
  const sealed = await Promise.all([sealEvents(fork()), sealEvents(fork()), sealEvents(fork())]);
  expect(sealed.reduce((sum, each) => sum + each, 0)).toBe(3);
  await happen('丁');
  await sealEvents(fork());
  expect(await verifyAudit(fork())).toMatchObject({
    intact: true,
    sealed: 4,
    unsealed: 0,
    anchor: { number: 4 },
  });
});

test.each([
  ['a name changed', "update audit_event set actor_name = 'x' where seal_number = 2", 'event-changed'],
  [
    'a payload changed',
    `update audit_event set payload = '{"facts":{}}' where seal_number = 2`,
    'payload-changed',
  ],
  ['a salt taken away', 'update audit_event set salt = null where seal_number = 2', 'payload-changed'],
  ['an event taken out', 'delete from audit_event where seal_number = 2', 'gap'],
  ['a seal changed', "update audit_event set seal = repeat('0', 64) where seal_number = 2", 'seal-broken'],
  [
    'an unsealed one changed',
    "update audit_event set action = 'x.y' where seal_number is null",
    'event-changed',
  ],
])('%s is found', async (_what, sql, kind) => {
  await happen('甲', '乙', '丙');
  await sealEvents(fork());
  await happen('丁');
  await tamper(sql);
  const report = await verifyAudit(fork());
  expect(report.intact).toBe(false);
  expect(report.problems.map((problem) => problem.kind)).toContain(kind);
});

test('an end cut off is found by an anchor kept elsewhere', async () => {
  await happen('甲', '乙', '丙');
  await sealEvents(fork());
  const { anchor } = await verifyAudit(fork());
  expect(await verifyAudit(fork(), anchor)).toMatchObject({ intact: true });
  await tamper('delete from audit_event where seal_number = 3');
  expect(await verifyAudit(fork())).toMatchObject({ intact: true });
  expect(await verifyAudit(fork(), anchor)).toMatchObject({
    intact: false,
    problems: [{ kind: 'anchor-missing' }],
  });
});

test('the database itself refuses to change or delete what happened', async () => {
  await happen('甲');
  await sealEvents(fork());
  for (const sql of [
    "update audit_event set actor_name = 'x'",
    "update audit_event set payload = '{}'",
    'update audit_event set seal_number = 7',
    'delete from audit_event',
  ]) {
    await expect(execute(sql)).rejects.toThrow('append-only');
  }
});

test('payloads of a record go on request, what proves the chain stays', async () => {
  const id = newId();
  await happenTo(id, '甲', '甲甲');
  await happen('乙');
  await sealEvents(fork());
  const told = await fork().find(AuditEvent, { record: id }, { orderBy: { id: 'asc' }, filters: false });
  expect(await erasePayloads(fork(), [id])).toBe(2);
  expect(await erasePayloads(fork(), [id])).toBe(0);
  const erased = await fork().findOneOrFail(AuditEvent, told[0]!.id, { filters: false });
  expect(erased).toMatchObject({ payload: null, salt: null, digest: told[0]!.digest });
  const other = await fork().findOneOrFail(AuditEvent, { record: null }, { filters: false });
  expect(other.payload).not.toBeNull();
  expect(await verifyAudit(fork())).toMatchObject({ intact: true, sealed: 3 });
});

test('retention drops the oldest whole run, and the rest still stands on its last seal', async () => {
  await happen('甲', '乙', '丙');
  await sealEvents(fork());
  const { anchor } = await verifyAudit(fork());
  act.now = new Date('2027-06-01T00:00:00.000Z');
  await happen('丁');
  await sealEvents(fork());
  expect(await dropOldEvents(fork(), new Date('2027-01-01'), act.now)).toBe(3);
  expect(await dropOldEvents(fork(), new Date('2027-01-01'), act.now)).toBe(0);
  await happen('戊');
  await sealEvents(fork());
  expect(await verifyAudit(fork(), anchor)).toMatchObject({
    intact: true,
    sealed: 2,
    droppedUpTo: 3,
    anchor: { number: 5 },
  });
  expect(await dropOldEvents(fork(), new Date('2028-01-01'), act.now)).toBe(2);
  await happen('己');
  await sealEvents(fork());
  expect(await verifyAudit(fork())).toMatchObject({ intact: true, sealed: 1, anchor: { number: 6 } });
});

test('a change that is rolled back leaves no event', async () => {
  const failing = fork().transactional(async (em) => {
    record(em as SqlEntityManager, act, { action: 'teacher.updated', recordType: 'teacher', record: null });
    await em.flush();
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await verifyAudit(fork())).toMatchObject({ unsealed: 0 });
});

test('phones are masked wherever they stand', () => {
  expect(
    withoutPhones({
      changes: { phone: { before: '13812341234', after: null } },
      facts: { note: '请打13912345678找李老师', contactPhone: '0571-88886666', number: 42 },
    }),
  ).toEqual({
    changes: { phone: { before: '138****1234', after: null } },
    facts: { note: '请打139****5678找李老师', contactPhone: '0571-****6666', number: 42 },
  });
});
