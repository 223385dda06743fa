import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Moment } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { browserOf } from '../../platform/http/session-cookie.ts';
import { loadViewer, noteLastSeen } from './load-viewer.ts';

/** Makes each request's context; `settled` waits for what was written beside requests. */
export interface RequestContext {
  readonly of: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  readonly settled: () => Promise<void>;
}

export function requestContext(orm: MikroORM, moment: () => Moment, isHttps: boolean): RequestContext {
  const beside = new Set<Promise<void>>();
  const noteBeside = (sessionId: string, now: Date) => {
    // Lost when it fails, and no more than that: the next request writes it again.
    const noting = noteLastSeen(orm.em.fork(), sessionId, now)
      .catch(() => undefined)
      .finally(() => beside.delete(noting));
    beside.add(noting);
  };
  return {
    of: async (request, reply) => {
      const { now, today } = moment();
      const em = orm.em.fork();
      const browser = browserOf(request, reply, isHttps);
      const signedIn = browser.token === null ? null : await loadViewer(em, browser.token, now);
      if (signedIn?.lastSeenIsOld) noteBeside(signedIn.viewer.sessionId, now);
      if (signedIn) em.setFilterParams('scope', { viewer: signedIn.viewer });
      return { em, viewer: signedIn?.viewer ?? null, now, today, browser };
    },
    settled: async () => {
      await Promise.all(beside);
    },
  };
}
