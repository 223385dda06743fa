import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { onServer } from '../../test/on-database.ts';
import { type Place, places } from '../../test/places.ts';
import { command } from '../../test/processes.ts';
import { openFromEnv } from '../database/open-from-env.ts';
import { Attachment } from '../modules/attachments/attachment.entity.ts';
import { AttachmentStore } from '../modules/attachments/attachment-store.ts';
import { Kindergarten } from '../modules/kindergartens/kindergarten.entity.ts';
import { readEnv } from '../platform/env.ts';
import { runCommand } from './run-command.ts';

const { folder, newPlace } = places();
const here = { ...(await newPlace()), INIT_CWD: folder };

test('a user is made in a process of its own, and the answer is one JSON document', async () => {
  const { code, output } = await command(['create-user', 'lili', '--name', '李丽', '--json'], here);
  expect(code).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    username: 'lili',
    code: expect.stringMatching(/^(\w{4}-?){3}$/),
  });
}, 60_000);

test('what the programme refuses is said, as a document too', async () => {
  const again = await runCommand(['create-user', 'lili', '--name', '李丽', '--json'], here);
  expect(again.exitCode).toBe(1);
  expect(JSON.parse(again.output).refused).toContain('username-taken');
});

test('a forgotten password is replaced by a code', async () => {
  const reset = await runCommand(['reset-password', 'LILI'], here);
  expect(reset).toMatchObject({ exitCode: 0, output: expect.stringContaining('lili signs in once with') });
  expect(await runCommand(['reset-password', 'nobody'], here)).toMatchObject({ exitCode: 1 });
});

test.each([
  [['help'], 0],
  [[], 2],
  [['dance'], 2],
  [['backup'], 2],
  [['backup', 'a', 'b'], 2],
  [['backup', '--fast', 'a'], 2],
  [['verify-audit', '--anchor', 'x'], 2],
  [['create-user', 'mingming'], 2],
  [['create-user', 'mingming', '--name', '李明', '--role', 'king'], 2],
  [['copy-to', 'somewhere'], 2],
  [['restore', 'gone.gz'], 1],
])('%j ends with %i', async (line, exitCode) => {
  expect((await runCommand(line, here)).exitCode).toBe(exitCode);
});

test('a backup carries attached files, and says which are missing', async () => {
  const place: Place = { ...(await newPlace()), INIT_CWD: folder };
  expect((await runCommand(['sample-city'], place)).exitCode).toBe(0);
  const database = await openFromEnv(readEnv(place));
  const em = database.orm.em.fork();
  const { id } = await em.findOneOrFail(Kindergarten, { archivedOn: null }, { filters: false });
  const store = new AttachmentStore(place.DATA_DIR!);
  const attach = (hash: string) =>
    em.create(Attachment, {
      ...{ name: '方案.pdf', kind: 'pdf', size: 3, hash, purpose: 'other', showsChildren: false },
      ...{ owner: 'kindergarten', record: id, kindergarten: id, uploadedBy: id, uploadedByName: '李丽' },
      uploadedAt: new Date(),
    });
  const hash = createHash('sha256').update('abc').digest('hex');
  await store.place(await store.receive(hash, Buffer.from('abc')));
  for (const each of [hash, 'f'.repeat(64)]) attach(each);
  await em.flush();
  await database.close();
  const written = await runCommand(['backup', 'files.gz', '--json'], place);
  expect(JSON.parse(written.output)).toMatchObject({ files: 1, filesMissing: 1 });
  const there: Place = { ...(await newPlace()), INIT_CWD: folder };
  const restored = await runCommand(['restore', 'files.gz', '--json'], there);
  expect(JSON.parse(restored.output)).toMatchObject({ files: 1 });
  const brought = new AttachmentStore(there.DATA_DIR!);
  expect((await brought.read(hash)).toString()).toBe('abc');
  expect(await brought.leftBefore(new Date(Date.now() + 1_000))).toEqual([]);
}, 60_000);

test('a backup goes into an empty database whole, into another not, and cut off not at all', async () => {
  expect((await runCommand(['backup', 'city.gz'], here)).exitCode).toBe(0);
  const lines = gunzipSync(readFileSync(join(folder, 'city.gz')))
    .toString()
    .trim()
    .split('\n');
  expect(lines.join('')).toContain('李丽');
  writeFileSync(join(folder, 'cut.gz'), gzipSync(lines.slice(0, -1).join('\n')));
  writeFileSync(join(folder, 'other.gz'), gzipSync('{"hello":1}\n'));
  const there = { ...(await newPlace()), INIT_CWD: folder };
  for (const [file, why] of [
    ['other.gz', 'no backup of Qinglan'],
    ['cut.gz', 'cut off; nothing was restored'],
  ] as const) {
    expect(await runCommand(['restore', file], there)).toMatchObject({
      exitCode: 1,
      error: expect.stringContaining(why),
    });
  }
  const restored = await runCommand(['restore', 'city.gz', '--json'], there);
  expect(JSON.parse(restored.output).rows).toBeGreaterThan(3);
  expect((await runCommand(['restore', 'city.gz'], there)).error).toContain('holds records already');
  const after = await runCommand(['verify-audit', '--json'], there);
  expect(after).toEqual(await runCommand(['verify-audit', '--json'], here));
  expect((await runCommand(['reset-password', 'lili'], there)).exitCode).toBe(0);
}, 60_000);

onServer('a copy between two open databases keeps them apart', async () => {
  const target = await newPlace();
  expect(await runCommand(['copy-to', target.DATABASE_URL!, '--json'], here)).toMatchObject({
    exitCode: 0,
  });
  expect((await runCommand(['reset-password', 'lili'], target)).exitCode).toBe(0);
  expect((await runCommand(['copy-to', target.DATABASE_URL!], here)).error).toContain(
    'holds records already',
  );
});
