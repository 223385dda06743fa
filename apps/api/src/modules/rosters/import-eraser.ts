import type { MikroORM } from '@mikro-orm/postgresql';
import { hourly } from '../../platform/hourly.ts';
import { eraseOldImports } from './erase-old-imports.ts';

interface EraserOptions {
  /** The clock; the time kept runs by it. */
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/** Erases the files of imports past their time every hour, so they go even where nobody uploads any more. */
export function startImportEraser(orm: MikroORM, { now, ...options }: EraserOptions): () => Promise<void> {
  return hourly(async () => eraseOldImports(orm.em.fork(), now()), options);
}
