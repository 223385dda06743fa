import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { afterEach, expect, test, vi } from 'vitest';
import { testDatabase } from '../../../test/database.ts';
import { operatorViewer } from '../accounts/operator.ts';
import { monthsBefore, startAuditRetention } from './audit-retention.ts';
import { record } from './record.ts';
import { sealEvents } from './seal-events.ts';
import { verifyAudit } from './verify-audit.ts';

const { orm } = await testDatabase();
const fork = () => orm.em.fork() as SqlEntityManager;
const at = (day: string) => new Date(`${day}T08:00:00.000Z`);
const unexpected = (error: unknown) => expect.unreachable(String(error));

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function happened(...days: string[]) {
  for (const day of days) {
    await fork().transactional(async (em) => {
      const actor = { now: at(day), viewer: operatorViewer };
      record(em as SqlEntityManager, actor, {
        action: 'teacher.updated',
        recordType: 'teacher',
        record: null,
      });
    });
    await sealEvents(fork());
  }
}

const report = () => verifyAudit(fork());

test('what is older than the operator keeps is dropped at once and day by day, and the chain holds', async () => {
  await happened('2024-01-10', '2024-03-10', '2026-10-01');
  let now = at('2027-02-01');
  const clock = vi.fn(() => now);
  stops.push(startAuditRetention(orm, { months: 36, now: clock, onError: unexpected, everyMs: 5 }));
  await expect.poll(async () => (await report()).droppedUpTo).toBe(1);
  expect(await report()).toMatchObject({ intact: true, sealed: 2 });
  now = at('2027-03-11');
  await expect.poll(async () => (await report()).droppedUpTo).toBe(2);
  expect(await report()).toMatchObject({ intact: true, sealed: 1 });
});

test('several servers drop a run of events once', async () => {
  await happened('2026-10-02', '2026-10-03');
  const onError = vi.fn();
  const options = { months: 6, now: () => at('2029-01-01'), onError, everyMs: 3_600_000 };
  const servers = [1, 2, 3, 4].map(() => startAuditRetention(orm, options));
  await Promise.all(servers.map((stop) => stop()));
  expect(onError).not.toHaveBeenCalled();
  expect(await report()).toMatchObject({ intact: true, sealed: 0, droppedUpTo: 5 });
});

test.each([
  ['2026-10-15', 36, '2023-10-15'],
  ['2026-08-31', 6, '2026-02-28'],
  ['2024-08-31', 6, '2024-02-29'],
  ['2026-01-31', 12, '2025-01-31'],
])('%s less %i months is %s', (day, months, before) => {
  expect(monthsBefore(at(day), months)).toEqual(at(before));
});
