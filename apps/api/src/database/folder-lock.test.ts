import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderInUse, lockFolder } from './folder-lock.ts';
import { markToText, ownMark } from './process-mark.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qinglan-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const marks = () => readdirSync(join(folder, 'lock'));
function leaveMark(text: string) {
  mkdirSync(join(folder, 'lock'), { recursive: true });
  writeFileSync(join(folder, 'lock', text), '');
}

test('a folder is taken once and free again after its release', async () => {
  const release = await lockFolder(folder);
  await expect(lockFolder(folder)).rejects.toBeInstanceOf(FolderInUse);
  release();
  expect(marks()).toEqual([]);
  (await lockFolder(folder))();
});

test('a running process keeps others out, and the sentence names it', async () => {
  const other = spawn(process.execPath, ['-e', `setTimeout(() => {}, 60000)`]);
  const stat = readFileSync(`/proc/${other.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19]!;
  leaveMark(markToText({ ...ownMark(), pid: other.pid!, start: stat }));
  await expect(lockFolder(folder)).rejects.toThrow(`in use by process ${other.pid}`);
  other.kill('SIGKILL');
  await new Promise((resolve) => other.once('exit', resolve));
  (await lockFolder(folder))();
});

test('a mark whose process id now belongs to another program is stale', async () => {
  leaveMark(markToText({ ...ownMark(), pid: process.ppid, start: '1' }));
  (await lockFolder(folder))();
  expect(marks()).toEqual([]);
});

test('a mark from another machine holds while it shows signs of life', async () => {
  const elsewhere = markToText({ host: 'elsewhere', pid: 7, start: '99' });
  leaveMark(elsewhere);
  await expect(lockFolder(folder)).rejects.toThrow('process 7 on elsewhere');
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(join(folder, 'lock', elsewhere), longAgo, longAgo);
  (await lockFolder(folder))();
});

test('of processes that come together at most one gets in', async () => {
  const script = `
    import { lockFolder } from ${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)};
    setInterval(() => {}, 1000);
    await lockFolder(${JSON.stringify(folder)}).then(() => console.log('in'), () => console.log('out'));`;
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script]),
  );
  try {
    // All stay until the last has answered: on a busy machine one would else be gone before another has come.
    const answers = await Promise.all(children.map(answerOf));
    expect(answers.filter((answer) => answer === 'in').length).toBe(1);
  } finally {
    for (const child of children) child.kill('SIGKILL');
  }
});

const answerOf = (child: ChildProcessWithoutNullStreams): Promise<string> =>
  new Promise((resolve) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(String(chunk).trim()));
    child.once('exit', () => resolve('gone'));
  });
