import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Moment } from '../../platform/clock.ts';
import type { Context } from '../../platform/context.ts';
import { type Browser, browserOf } from '../../platform/http/session-cookie.ts';
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

export function requestContext(store: Store, moment: () => Moment, isHttps: boolean): RequestContext {
  const beside = new Set<Promise<void>>();
  const noteBeside = (sessionId: string, now: Date) => {
    // Lost when it fails, and no more than that: the next request writes it again.
    const noting = noteLastSeen(store.orm.em.fork(), sessionId, now)
      .catch(() => undefined)
      .finally(() => beside.delete(noting));
    beside.add(noting);
  };
  return {
    of: async (request, reply) => {
      const at = moment();
      const browser = browserOf(request, reply, isHttps);
      const signedIn =
        browser.token === null ? null : await loadViewer(store.readRows, browser.token, at.now);
      if (signedIn?.lastSeenIsOld) noteBeside(signedIn.viewer.sessionId, at.now);
      return new Asked(store, signedIn?.viewer ?? null, at, browser);
    },
    settled: async () => {
      await Promise.all(beside);
    },
  };
}

/**
 * Forking the entity manager takes longer than reading a row, and a query has no use for it. Apollo Server copies the
 * context's own properties, so `em` must be a getter of the class: one of the object would be asked at each copy.
 */
class Asked implements Context {
  viewer: Viewer | null;
  readonly now: Date;
  readonly today: string;
  readonly browser: Browser;
  readonly readRows: ReadRows;
  readonly orm: MikroORM;
  fork: SqlEntityManager | null = null;

  constructor({ orm, readRows }: Store, viewer: Viewer | null, { now, today }: Moment, browser: Browser) {
    this.orm = orm;
    this.readRows = readRows;
    this.viewer = viewer;
    this.now = now;
    this.today = today;
    this.browser = browser;
  }

  get em(): SqlEntityManager {
    this.fork ??= forkFor(this.orm, this.viewer);
    return this.fork;
  }
}

/** A fork whose entities are limited to what the viewer sees. */
function forkFor(orm: MikroORM, viewer: Viewer | null): SqlEntityManager {
  const em = orm.em.fork();
  if (viewer) em.setFilterParams('scope', { viewer });
  return em;
}
