import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { may, type Permission } from '@qinglan/domain/access/permission';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Act, Context } from '../context.ts';
import {
  forbidden,
  passwordChangeRequired,
  RuleError,
  StaleVersionError,
  unauthenticated,
} from '../errors.ts';
import { codeName } from '../refusal.ts';

export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;

/** Somebody at a door that is not GraphQL's, let in. */
export interface Visit {
  readonly em: SqlEntityManager;
  readonly act: Act;
  readonly context: Context;
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Lets in who holds the permissions, as a root field does.
 * @throws GraphQLError, for `answerRefusal` to word.
 */
export async function visit(
  request: FastifyRequest,
  reply: FastifyReply,
  contextOf: ContextOf,
  ...needed: readonly Permission[]
): Promise<Visit> {
  const context = await contextOf(request, reply);
  const { em, viewer, today, now } = context;
  if (viewer === null) throw unauthenticated();
  if (viewer.mustChangePassword) throw passwordChangeRequired();
  const missing = needed.find((permission) => !may(viewer.roles, permission));
  if (missing !== undefined) throw forbidden(missing);
  return { em, context, act: { viewer, today, now } };
}

/** Heads of a download: saved under its name, run by no browser, kept by nobody on the way. */
export function asDownload(reply: FastifyReply, name: string, type = workbookType): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store');
}

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PASSWORD_CHANGE_REQUIRED: 403,
  NOT_FOUND: 404,
};

/** A refusal in the form in which GraphQL gives it, with the status that says the same; faults go on. */
export function answerRefusal(error: unknown, reply: FastifyReply): FastifyReply {
  if (error instanceof RuleError) {
    const errors = error.problems.map(({ code, path, facts }) => ({ code: codeName(code), path, facts }));
    return reply.code(422).send({ refusal: { errors } });
  }
  if (error instanceof StaleVersionError) return reply.code(409).send({ stale: error.id });
  if (!(error instanceof GraphQLError)) throw error;
  const status = statuses[String(error.extensions.code)] ?? 400;
  return reply.code(status).send({ errors: [{ message: error.message, extensions: error.extensions }] });
}
