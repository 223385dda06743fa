import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, markFromText, markToText, ownMark } from './process-mark.ts';

const refreshMs = 5_000;
/** A mark from another machine, whose processes cannot be asked about, counts as alive this long after its last sign. */
const silenceMs = 30_000;
const tries = 4;

/** Another process has the embedded database open. Two on one folder would lose data without a word. */
export class FolderInUse extends Error {
  constructor(folder: string, holder: string) {
    super(
      `The database folder ${folder} is in use by ${holder}. Stop it first; only one process can have it open.`,
    );
  }
}

/**
 * Takes the folder for this process and returns what gives it back. Every process puts down a mark of its own and
 * then looks for others: of two that come together the second surely sees the first, and since a mark names its
 * process, clearing away a dead one's can never hit a living one's. Throws FolderInUse.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const marks = join(folder, 'lock');
  mkdirSync(marks, { recursive: true });
  const own = join(marks, markToText(ownMark()));
  for (let attempt = 1; ; attempt += 1) {
    if (attempt === 1 && readdirSync(marks).includes(markToText(ownMark()))) {
      throw new FolderInUse(folder, 'this process already');
    }
    writeFileSync(own, '');
    const holder = holderBeside(marks, markToText(ownMark()));
    if (holder === null) return keep(own);
    rmSync(own, { force: true });
    if (attempt === tries) throw new FolderInUse(folder, holder);
    await sleep(20 + Math.random() * 80);
  }
}

function holderBeside(marks: string, own: string): string | null {
  for (const name of readdirSync(marks)) {
    const mark = markFromText(name);
    if (name === own || mark === null) continue;
    const here = mark.host === ownMark().host;
    if (here ? isRunning(mark) : msSince(join(marks, name)) < silenceMs) {
      return here ? `process ${mark.pid}` : `process ${mark.pid} on ${decodeURIComponent(mark.host)}`;
    }
    rmSync(join(marks, name), { force: true });
  }
  return null;
}

function msSince(file: string): number {
  return Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
}

function keep(own: string): () => void {
  const refresh = setInterval(() => utimesSync(own, new Date(), new Date()), refreshMs);
  refresh.unref();
  const release = () => {
    clearInterval(refresh);
    process.off('exit', release);
    rmSync(own, { force: true });
  };
  process.on('exit', release);
  return release;
}
