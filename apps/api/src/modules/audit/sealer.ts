import type { MikroORM } from '@mikro-orm/postgresql';
import { sealEvents } from './seal-events.ts';

const everyMs = 1_000;

/**
 * Seals what was committed, about once a second, until stopped. A pass that fails is told and tried again: events wait
 * in the database, none is lost. Stopping waits for the pass that runs and seals what is left.
 */
export function startSealer(orm: MikroORM, onError: (error: unknown) => void): () => Promise<void> {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const pass = async () => {
    try {
      while ((await sealEvents(orm.em.fork())) > 0);
    } catch (error) {
      onError(error);
    }
  };
  const next = () => {
    timer = setTimeout(() => {
      running = pass().then(() => {
        if (!stopped) next();
      });
    }, everyMs);
    timer.unref();
  };
  next();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
    await pass();
  };
}
