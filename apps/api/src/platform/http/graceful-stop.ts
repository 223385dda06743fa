import type { FastifyInstance } from 'fastify';

/** Requests still running after this are cut off; the process must be gone within ten seconds of being told. */
const finishWithinMs = 7_000;
const exitWithinMs = 9_500;

/**
 * Closing the app finishes what runs and takes nothing new: the port is given up at once, kept-alive connections get
 * 503, and what has not ended in time is cut off.
 */
export function finishBeforeClosing(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    const cut = setTimeout(() => app.server.closeAllConnections(), finishWithinMs);
    cut.unref();
    app.server.once('close', () => clearTimeout(cut));
  });
}

/** Runs `stop` once at SIGINT or SIGTERM and leaves with 0, also when `stop` hangs or fails. */
export function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const leave = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(0), exitWithinMs).unref();
    stop()
      .catch((error: unknown) =>
        console.error('Stopping met an error:', error instanceof Error ? error.name : error),
      )
      .finally(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
}
