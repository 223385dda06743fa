import { randomBytes } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { safeError } from './log.ts';

/** Codes that may leave as they are; whatever else happened is an internal error. */
const openCodes: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'TOO_COSTLY',
  'PASSWORD_CHANGE_REQUIRED',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Keeps everything internal inside: the answer carries a number, and the log what it stands for. */
export function errorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, path, locations } = formatted;
    const { stacktrace: _never, http: _status, ...extensions } = formatted.extensions ?? {};
    if (extensions.code === 'GRAPHQL_PARSE_FAILED' && message.includes('token limit')) {
      return { message, extensions: { code: 'TOO_COSTLY' } };
    }
    if (openCodes.has(extensions.code)) return { message, path, locations, extensions };
    return { path, ...internalError(unwrapResolverError(error), log) };
  };
}

/** What a fault of ours looks like outside; the log says under its number what it was. */
export function internalError(error: unknown, log: Logger): GraphQLFormattedError {
  const errorNumber = randomBytes(5).toString('hex');
  log.error({ errorNumber, error: safeError(error) }, 'internal error');
  return { message: '内部错误', extensions: { code: 'INTERNAL_SERVER_ERROR', errorNumber } };
}
