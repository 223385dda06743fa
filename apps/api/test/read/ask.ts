import type { MikroORM } from '@mikro-orm/postgresql';
import { type DocumentNode, execute, parse } from 'graphql';
import type { Context } from '../../src/platform/context.ts';
import type { Viewer } from '../../src/platform/viewer.ts';
import { drawn } from './drawn.ts';

export interface Answer {
  readonly data: unknown;
  /** Codes of the top-level errors. */
  readonly codes: readonly unknown[];
  /** What the planner sent. */
  readonly statements: readonly string[];
}

const documents = new Map<string, DocumentNode>();

/** Documents are parsed once, as in the server, so that plans are met again with other variables and viewers. */
function parsed(source: string): DocumentNode {
  const document = documents.get(source) ?? parse(source);
  documents.set(source, document);
  return document;
}

/** Asks the drawn schema as this viewer. */
export function asking(orm: MikroORM) {
  return async (
    viewer: Viewer | null,
    source: string,
    variableValues: Record<string, unknown> = {},
  ): Promise<Answer> => {
    const statements: string[] = [];
    const em = orm.em.fork();
    if (viewer) em.setFilterParams('scope', { viewer });
    const contextValue: Context = {
      em: em as Context['em'],
      viewer,
      browser: undefined as never,
      today: '2026-03-01',
      now: new Date('2026-03-01T00:00:00Z'),
      onStatement: (sql) => statements.push(sql),
    };
    const result = await execute({ schema: drawn, document: parsed(source), variableValues, contextValue });
    const data: unknown = JSON.parse(JSON.stringify(result.data ?? null));
    return {
      data,
      codes: (result.errors ?? []).map((error) => error.extensions.code ?? error.message),
      statements,
    };
  };
}
