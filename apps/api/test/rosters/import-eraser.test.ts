import type { MikroORM } from '@mikro-orm/postgresql';
import { afterEach, expect, test, vi } from 'vitest';
import { AuditEvent } from '../../src/modules/audit/audit-event.entity.ts';
import { refusedRowsKeptDays } from '../../src/modules/rosters/erase-old-imports.ts';
import { startImportEraser } from '../../src/modules/rosters/import-eraser.ts';
import { RosterImport } from '../../src/modules/rosters/roster-import.entity.ts';
import { RosterUpload } from '../../src/modules/rosters/roster-upload.entity.ts';
import { newId } from '../../src/platform/id.ts';
import { testDatabase } from '../database.ts';

const { orm } = await testDatabase();
const uploadedAt = new Date('2026-09-01T00:00:00Z');
const afterDays = (days: number) => new Date(uploadedAt.getTime() + days * 86_400_000);

let stop = async () => {};
afterEach(() => stop());

async function upload(status: 'previewed' | 'applied' = 'previewed'): Promise<string> {
  const em = orm.em.fork();
  const place = { file: '花名册.xlsx', sheet: '教师', row: 2 };
  const value = '13800000000';
  const problem = {
    ...place,
    column: '手机',
    value,
    code: 'bad-phone',
    facts: { value },
    message: value,
  } as const;
  const rosterImport = em.create(RosterImport, {
    ...{ uploadedBy: newId(), uploadedByName: '林静', uploadedAt, status },
    ...{ problemCount: 1, problems: [problem], warnings: [problem] },
  });
  const bytes = Buffer.from('13800000000');
  em.create(RosterUpload, { rosterImport, name: place.file, size: bytes.length, hash: 'x', bytes });
  await em.flush();
  return rosterImport.id;
}

const kept = async (id: string) => {
  const em = orm.em.fork();
  const imported = await em.findOneOrFail(RosterImport, { id }, { filters: false });
  const { bytes } = await em.findOneOrFail(RosterUpload, { rosterImport: id }, { filters: false });
  return { imported, bytes };
};

const unexpected = (error: unknown) => expect.unreachable(String(error));

test('what is past its time is erased at once, and every later pass finds more', async () => {
  const [waiting, applied] = [await upload(), await upload('applied')];
  let now = afterDays(refusedRowsKeptDays - 1);
  const clock = vi.fn(() => now);
  stop = startImportEraser(orm, { now: clock, onError: unexpected, everyMs: 5 });
  await expect.poll(() => clock.mock.calls.length).toBeGreaterThan(2);
  expect((await kept(waiting)).bytes).not.toBeNull();

  now = afterDays(refusedRowsKeptDays + 1);
  await expect.poll(async () => (await kept(waiting)).bytes).toBeNull();
  const after = await kept(waiting);
  expect(after.imported).toMatchObject({
    ...{ status: 'abandoned', erasedAt: now, finishedAt: now, warnings: [], problemCount: 1 },
  });
  expect(after.imported.problems).toMatchObject([{ code: 'bad-phone', row: 2, value: '' }]);
  expect(JSON.stringify(after.imported)).not.toContain('13800000000');
  expect((await kept(applied)).imported.status).toBe('applied');
  expect((await kept(applied)).bytes).toBeNull();
  const events = await orm.em.fork().find(AuditEvent, { recordType: 'roster' }, { filters: false });
  expect(events.map(({ action, record }) => [action, record])).toEqual([['roster.abandoned', waiting]]);
});

test('stopping waits for the pass that runs, and none follows', async () => {
  const id = await upload();
  const now = vi.fn(() => afterDays(refusedRowsKeptDays + 1));
  await startImportEraser(orm, { now, onError: unexpected, everyMs: 1 })();
  expect((await kept(id)).bytes).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(now).toHaveBeenCalledTimes(1);
});

test('a pass that fails is told, and tried again', async () => {
  const told = vi.fn();
  const broken = {
    em: {
      fork: () => {
        throw new Error('no database');
      },
    },
  } as unknown as MikroORM;
  stop = startImportEraser(broken, { now: () => uploadedAt, onError: told, everyMs: 1 });
  await expect.poll(() => told.mock.calls.length).toBeGreaterThan(1);
  expect(told).toHaveBeenCalledWith(new Error('no database'));
});
