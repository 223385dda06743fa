import type { FastifyInstance } from 'fastify';

/** Why the server cannot serve now; null when it can. */
export type Readiness = () => Promise<string | null>;

/** Asked again and again by whoever watches the server. */
export const healthPaths: ReadonlySet<string> = new Set(['/healthz', '/readyz']);

/** `/healthz`: the process answers. `/readyz`: it can do its work; a load balancer asks this one. */
export function answerHealth(app: FastifyInstance, readiness: Readiness): void {
  app.get('/healthz', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'ok' }),
  );
  app.get('/readyz', async (_request, reply) => {
    const reason = await readiness();
    return reply
      .header('cache-control', 'no-store')
      .code(reason === null ? 200 : 503)
      .send(reason === null ? { status: 'ok' } : { status: 'unavailable', reason });
  });
}
