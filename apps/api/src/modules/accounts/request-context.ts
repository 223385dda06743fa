import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Moment } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { browserOf } from '../../platform/http/session-cookie.ts';
import type { ReadRows } from '../../platform/read/read-rows.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { loadViewer, noteLastSeen } from './load-viewer.ts';

/** Makes each request's context; `settled` waits for what was written beside requests. */
export interface RequestContext {
  readonly of: (request: FastifyRequest, reply: FastifyReply) => Promise<Context>;
  readonly settled: () => Promise<void>;
}

/** The database as requests need it. */
interface Store {
  readonly orm: MikroORM;
  readonly readRows: ReadRows;
}

export function requestContext(
  { orm, readRows }: Store,
  moment: () => Moment,
  isHttps: boolean,
): RequestContext {
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
      const browser = browserOf(request, reply, isHttps);
      const signedIn = browser.token === null ? null : await loadViewer(readRows, browser.token, now);
      if (signedIn?.lastSeenIsOld) noteBeside(signedIn.viewer.sessionId, now);
      let em: SqlEntityManager | undefined;
      const viewer = signedIn?.viewer ?? null;
      return {
        get em() {
          em ??= scoped(orm, viewer);
          return em;
        },
        readRows,
        viewer,
        now,
        today,
        browser,
      };
    },
    settled: async () => {
      await Promise.all(beside);
    },
  };
}

/** A fork whose entities are limited to what the viewer sees. */
function scoped(orm: MikroORM, viewer: Viewer | null): SqlEntityManager {
  const em = orm.em.fork();
  if (viewer) em.setFilterParams('scope', { viewer });
  return em;
}
