import type { MikroORM } from '@mikro-orm/postgresql';
import { eraseOldImports } from './erase-old-imports.ts';

const hourMs = 3_600_000;

interface EraserOptions {
  /** The clock; the time kept runs by it. */
  readonly now: () => Date;
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/**
 * Erases the files of imports past their time, at once and then every hour, until stopped; so they go even where nobody
 * uploads any more. A pass that fails is told and tried again an hour later. Stopping waits for the pass that runs.
 */
export function startImportEraser(
  orm: MikroORM,
  { now, onError, everyMs = hourMs }: EraserOptions,
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const pass = async () => {
    try {
      await eraseOldImports(orm.em.fork(), now());
    } catch (error) {
      onError(error);
    }
  };
  const next = (): Promise<void> =>
    pass().then(() => {
      if (stopped) return;
      timer = setTimeout(() => {
        running = next();
      }, everyMs);
      timer.unref();
    });
  let running = next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
