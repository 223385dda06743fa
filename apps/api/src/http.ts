import { join } from 'node:path';
import fastifyCookie from '@fastify/cookie';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { pendingMigrations } from './database/migrate.ts';
import type { Database } from './database/open-database.ts';
import { requestContext } from './modules/accounts/request-context.ts';
import { openAttachmentDoor } from './modules/attachments/attachment.http.ts';
import { AttachmentStore } from './modules/attachments/attachment-store.ts';
import { openExportDoor } from './modules/exports/export.http.ts';
import { openMatchDoor } from './modules/matching/match.http.ts';
import { openPaperDoor } from './modules/reports/papers.http.ts';
import { openRosterDoor } from './modules/rosters/roster.http.ts';
import { clock } from './platform/clock.ts';
import type { Env } from './platform/env.ts';
import { internalError } from './platform/http/format-error.ts';
import { finishBeforeClosing } from './platform/http/graceful-stop.ts';
import { makeApollo, openGraphqlDoor } from './platform/http/graphql-door.ts';
import { answerHealth } from './platform/http/health.ts';
import { RequestLog } from './platform/http/request-log.ts';
import { refuseForgedRequests } from './platform/http/same-site.ts';
import { serveScreens } from './platform/http/screens.ts';
import { addSecurityHeaders } from './platform/http/security-headers.ts';
import { limits } from './platform/limits/limits.ts';

const builtScreens = join(import.meta.dirname, '../../admin/dist');

/** What the doors are made of. */
export interface Doors {
  readonly database: Database;
  readonly schema: GraphQLSchema;
  readonly env: Pick<Env, 'attachmentMegabytes' | 'dataDir' | 'publicUrl' | 'today' | 'trustProxy'>;
  readonly log: Logger;
  /** Where the built screens lie; given by tests. */
  readonly screens?: string;
}

/** The server with all its doors, not listening yet. Closing it finishes what runs; the database is its opener's to close. */
export async function openDoors({
  database,
  schema,
  env,
  log,
  screens = builtScreens,
}: Doors): Promise<FastifyInstance> {
  const isHttps = env.publicUrl?.startsWith('https:') ?? false;
  const app: FastifyInstance = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    childLoggerFactory: (logger) => logger,
    logController: new RequestLog(),
    bodyLimit: limits.bodyBytesMost,
    trustProxy: env.trustProxy ?? false,
    forceCloseConnections: 'idle',
    // Twenty megabytes over a village's line take minutes; headers have a minute of their own.
    requestTimeout: 300_000,
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => answerError(error, reply, log));
  finishBeforeClosing(app);
  addSecurityHeaders(app, isHttps);
  refuseForgedRequests(app, env.publicUrl);
  await app.register(fastifyCookie);
  answerHealth(app, () => readiness(database));
  const context = requestContext(database, clock(env.today), isHttps);
  app.addHook('onClose', () => context.settled());
  const contextOf = (request: FastifyRequest, reply: FastifyReply) => context.of(request, reply);
  await openGraphqlDoor(app, makeApollo(schema, log), contextOf);
  const store = new AttachmentStore(env.dataDir);
  await openAttachmentDoor(app, { store, megabytesMost: env.attachmentMegabytes, contextOf });
  await openExportDoor(app, schema, contextOf);
  await openPaperDoor(app, contextOf);
  await openRosterDoor(app, contextOf, log);
  await openMatchDoor(app, contextOf);
  await serveScreens(app, screens);
  return app;
}

/** Refused by the door itself: malformed, too large, not JSON. Anything else is a fault of ours. */
function answerError(error: FastifyError, reply: FastifyReply, log: Logger): FastifyReply {
  const status = error.statusCode ?? 500;
  if (status >= 500) return reply.code(500).send({ errors: [internalError(error, log)] });
  return reply
    .code(status)
    .send({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] });
}

async function readiness(database: Database): Promise<string | null> {
  try {
    const pending = await pendingMigrations(database);
    return pending.length === 0 ? null : 'migrations are pending';
  } catch {
    return 'the database does not answer';
  }
}
