import { graphql } from 'graphql';
import type { Database } from '../src/database/open-database.ts';
import { loadViewer } from '../src/modules/accounts/load-viewer.ts';
import { openSession } from '../src/modules/accounts/open-session.ts';
import { User } from '../src/modules/accounts/user.entity.ts';
import type { Browser } from '../src/platform/http/session-cookie.ts';
import { readRowsIn } from '../src/platform/read/read-rows.ts';
import type { Viewer } from '../src/platform/viewer.ts';
import { schema } from '../src/schema.ts';
import { today } from './small-city.ts';

/** What a question gives back; a test reads `data` by the shape of what it asked. */
export interface Answer<Data> {
  readonly data: Data;
  /** Codes of the errors, in order. */
  readonly codes: readonly string[];
  /** Statements that the planner sent. */
  readonly statements: readonly string[];
}

const now = new Date(`${today}T09:00:00+08:00`);

/** A browser without a cookie that remembers the one it is given. */
export function browser(): Browser & { given: string | null } {
  return {
    token: null,
    address: '127.0.0.1',
    userAgent: 'test',
    given: null,
    keepSession(token) {
      this.given = token;
    },
    forgetSession() {
      this.given = null;
    },
  };
}

/** Signs a user in without a password and gives what the API knows of a request in that session. */
export async function viewerOf({ orm }: Database, username: string): Promise<Viewer> {
  const jar = browser();
  await orm.em.fork().transactional(async (em) => {
    const user = await em.findOneOrFail(User, { username }, { filters: false });
    await openSession(em, jar, user, now);
  });
  const signedIn = await loadViewer(readRowsIn(orm.em.fork()), jar.given!, now);
  return signedIn!.viewer;
}

/** Asks the schema as this viewer; null is a stranger. */
export function asker({ orm }: Database) {
  // The shape of an answer is that of its question, which the type system does not see in a text.
  return async function ask<Data = Record<string, never>>(
    viewer: Viewer | null,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<Answer<Data>> {
    const em = orm.em.fork();
    if (viewer) em.setFilterParams('scope', { viewer });
    const statements: string[] = [];
    const contextValue = {
      em,
      viewer,
      today,
      now,
      browser: browser(),
      onStatement: (sql: string) => statements.push(sql),
    };
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    const codes = errors.map(({ extensions, message }) => String(extensions.code ?? message));
    return { data: data as Data, codes, statements };
  };
}
