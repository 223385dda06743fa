import type { MikroORM } from '@mikro-orm/postgresql';
import { hourly } from '../../platform/hourly.ts';
import { eraseOldImports } from './erase-old-imports.ts';
import { restoreInterrupted } from './restore-interrupted.ts';

interface EraserOptions {
  /** The clock; the time kept runs by it. */
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/**
 * Puts back imports that were cut off and erases the files of imports past their time, at once and every hour, so that they
 * go even where nobody uploads any more.
 */
export function startImportEraser(orm: MikroORM, { now, ...options }: EraserOptions): () => Promise<void> {
  const pass = async () => {
    const at = now();
    await restoreInterrupted(orm.em.fork(), at);
    await eraseOldImports(orm.em.fork(), at);
  };
  return hourly(pass, options);
}
