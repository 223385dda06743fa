import { existsSync, readdirSync, readFileSync } from 'node:fs';

/**
 * Milliseconds that all threads of a process have spent on a processor, to the nanosecond: the scheduler's count. Null
 * for a process that is gone, as the database's are once their connection has been idle for some seconds.
 */
export function cpuMs(pid: number): number | null {
  const folder = `/proc/${pid}/task`;
  if (!existsSync(folder)) return null;
  const threads = readdirSync(folder);
  const spent = threads.map((id) =>
    Number(readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]),
  );
  return spent.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** The lower median. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
