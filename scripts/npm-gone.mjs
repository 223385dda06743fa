import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const POLL_MS = 300;
const SHELLS = new Set(['sh', 'dash', 'bash', 'ash', 'ksh', 'zsh', 'busybox']);

/**
 * Calls back once when the npm that started this process is gone, however it ended: then the orphan has a
 * new parent. Between npm and this process may stand the shell that npm runs scripts with (some shells
 * replace themselves by their last command, some don't), and that shell outlives npm: its parent is watched too.
 */
export function whenNpmIsGone(act) {
  const parent = process.ppid;
  const shell = process.platform === 'win32' ? undefined : processInfo(parent);
  const grandparent = shell && SHELLS.has(shell.name) ? shell.parent : undefined;
  const timer = setInterval(() => {
    const orphaned =
      process.ppid !== parent || (grandparent !== undefined && processInfo(parent)?.parent !== grandparent);
    if (!orphaned) return;
    clearInterval(timer);
    act();
  }, POLL_MS);
  timer.unref();
}

/** Name and parent of a running process, or undefined when it is gone or can't be looked at. */
function processInfo(pid) {
  if (process.platform === 'linux') {
    try {
      const [, name, parent] =
        /^\d+ \((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
      return { name, parent: Number(parent) };
    } catch {
      return undefined;
    }
  }
  const { status, stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, name] = /^\s*(\d+)\s+(.*?)\s*$/s.exec(stdout ?? '') ?? [];
  return status === 0 && name
    ? { name: basename(name).replace(/^-/, ''), parent: Number(parent) }
    : undefined;
}
