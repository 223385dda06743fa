import { FolderInUse } from './database/folder-lock.ts';
import { DatabaseHoldsRecords } from './database/prepare.ts';
import { TodayRefused } from './database/sample-mark.ts';
import { EnvError } from './platform/env.ts';
import { safeError } from './platform/http/log.ts';

/** What an operator can do something about, and how its sentence goes. */
const known = [EnvError, FolderInUse, TodayRefused, DatabaseHoldsRecords];

const sentences: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is in use already. Stop what uses it, or set PORT to another.',
  EACCES: 'The system does not allow this: check PORT and the rights on DATA_DIR.',
  ECONNREFUSED: 'PostgreSQL does not answer at DATABASE_URL.',
  ENOTFOUND: 'The host in DATABASE_URL is not known.',
  '28P01': 'PostgreSQL refuses the user or password in DATABASE_URL.',
  '28000': 'PostgreSQL refuses the user in DATABASE_URL.',
  '3D000': 'The database in DATABASE_URL does not exist: create it first.',
};

/** Why it could not start, as a sentence where one is known; values of the environment are never shown. */
export function startProblem(error: unknown): string {
  if (known.some((kind) => error instanceof kind)) return (error as Error).message;
  const code = codeOf(error);
  if (code === undefined && error instanceof Error) return `Stopped by an error: ${error.stack}`;
  return sentences[code ?? ''] ?? `Stopped by an error: ${JSON.stringify(safeError(error), null, 2)}`;
}

/** The code of an error or of what caused it: the ORM wraps what the driver says. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, cause, previous } = error as { code?: string; cause?: unknown; previous?: unknown };
  return code ?? codeOf(cause) ?? codeOf(previous);
}
