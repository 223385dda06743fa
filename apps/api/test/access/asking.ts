import { type DocumentNode, execute, type GraphQLSchema, getOperationAST } from 'graphql';
import type { Database } from '../../src/database/open-database.ts';
import { plainAnswer } from '../../src/platform/read/plain-answer.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { browser } from '../ask.ts';
import { today } from '../small-city.ts';

export interface Problem {
  /** 'NONE' for an error that says no code, which the server would hide behind INTERNAL_SERVER_ERROR. */
  readonly code: string;
  readonly needs: unknown;
  readonly message: string;
}

export interface Reply {
  readonly data: unknown;
  readonly errors: readonly Problem[];
}

export type Asking = (
  viewer: Viewer | null,
  document: DocumentNode,
  variables?: Readonly<Record<string, unknown>>,
) => Promise<Reply>;

/**
 * Asks any schema as the server does: without the executor where it goes without. Documents were parsed before, so that
 * their plans are met again by the next viewer.
 */
export function asking({ orm }: Database, schema: GraphQLSchema): Asking {
  return async (viewer, document, variableValues = {}) => {
    const em = orm.em.fork();
    if (viewer) em.setFilterParams('scope', { viewer });
    const now = new Date(`${today}T09:00:00+08:00`);
    const contextValue = { em, viewer, today, now, browser: browser() };
    const operation = getOperationAST(document)!;
    const question = { schema, document, operation, variables: variableValues };
    const plain = await plainAnswer(question, contextValue);
    if (plain) return { data: plain, errors: [] };
    const { data, errors = [] } = await execute({ schema, document, variableValues, contextValue });
    return {
      data,
      errors: errors.map(({ extensions, message }) => ({
        code: String(extensions.code ?? 'NONE'),
        needs: extensions.needs,
        message,
      })),
    };
  };
}
