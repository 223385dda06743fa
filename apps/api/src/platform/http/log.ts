import { type Logger, pino } from 'pino';

/**
 * What of an error may be written down: its kind, code and place. Messages of database drivers quote the statement
 * with its values, names and phones among them, and many others quote their input, so no message is kept.
 */
export function safeError(error: unknown) {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: error.constructor.name,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
    at: frames.slice(0, 12).map((frame) => frame.trim()),
  };
}

/** Structured logs on standard error. Requests are named by method and path: a query string may hold a name. */
export function serverLog(level: string): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      serializers: {
        err: safeError,
        req: ({ method, url }: { method: string; url: string }) => ({ method, path: url.split('?')[0] }),
        res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      },
    },
    pino.destination({ fd: 2, sync: true }),
  );
}
