const hourMs = 3_600_000;

interface HourlyOptions {
  readonly onError: (error: unknown) => void;
  readonly everyMs?: number;
}

/**
 * Does a job at once and then every hour, until stopped; so it is done even where nobody comes any more. A pass that
 * fails is told and tried again an hour later. Stopping waits for the pass that runs.
 */
export function hourly(
  job: () => Promise<void>,
  { onError, everyMs = hourMs }: HourlyOptions,
): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const next = (): Promise<void> =>
    job()
      .catch(onError)
      .then(() => {
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
