import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/**
 * When a process of this machine began, in the kernel's ticks since boot; '0' where there is no /proc. A process
 * id alone is not enough: ids are given out again, and in a container a restarted server often gets its old one.
 */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold spaces; the start is the 20th after it.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}

/** Names one run of one process on one machine: what a lock file is called. */
export interface ProcessMark {
  readonly host: string;
  readonly pid: number;
  readonly start: string;
}

export function ownMark(): ProcessMark {
  return { host: encodeURIComponent(hostname()), pid: process.pid, start: startOf(process.pid) };
}

export function markToText(mark: ProcessMark): string {
  return `${mark.host}~${mark.pid}~${mark.start}`;
}

/** Null for a name that is no mark. */
export function markFromText(text: string): ProcessMark | null {
  const [host, pid, start] = text.split('~');
  return host && start && Number(pid) > 0 ? { host, pid: Number(pid), start } : null;
}

/** Whether the process of a mark still runs; only to be asked about marks of this machine. */
export function isRunning(mark: ProcessMark): boolean {
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return startOf(mark.pid) === mark.start;
}
