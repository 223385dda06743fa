import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Measured } from './run-one.ts';

const script = fileURLToPath(new URL('run-one.ts', import.meta.url));

/** Runs one solver on one instance in a fresh process; null when it failed or ran out of time. */
export function measure(solver: string, path: string, limitSeconds: number): Measured | null {
  const child = spawnSync(process.execPath, [script, solver, path, String(limitSeconds)], {
    encoding: 'utf8',
    timeout: (limitSeconds + 20) * 1000,
    maxBuffer: 1 << 28,
  });
  const last = child.stdout?.trim().split('\n').at(-1) ?? '';
  return last.startsWith('{') ? (JSON.parse(last) as Measured) : null;
}

/** Prints rows as a plain table with columns of equal width. */
export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, c) => Math.max(...rows.map((row) => row[c]!.length)));
  for (const row of rows)
    console.log(
      row
        .map((cell, c) => cell.padEnd(widths[c]!))
        .join('  ')
        .trimEnd(),
    );
  console.log('');
}

export const ms = (value: number | null | undefined) =>
  value == null ? '–' : `${value.toFixed(value < 10 ? 2 : 0)} ms`;
