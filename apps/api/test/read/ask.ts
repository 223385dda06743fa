import type { MikroORM } from '@mikro-orm/postgresql';
import { type DocumentNode, execute, parse } from 'graphql';
import { expect } from 'vitest';
import type { Context } from '../../src/platform/context.ts';
import { plainAnswer } from '../../src/platform/read/plain-answer.ts';
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

/** The answer without the executor; null when that is left the question. */
export function plainly(document: DocumentNode, variables: Record<string, unknown>, context: Context) {
  const operation = document.definitions.find((node) => node.kind === 'OperationDefinition')!;
  return plainAnswer({ schema: drawn, document, operation, variables }, context);
}

/**
 * Asks the drawn schema as this viewer. Every query is answered a second time without the executor, and what comes of it
 * must be the same text.
 */
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
    const text = JSON.stringify(result.data ?? null);
    const plain = await plainly(parsed(source), variableValues, { ...contextValue, onStatement: () => {} });
    if (plain !== null) expect([JSON.stringify(plain), result.errors]).toEqual([text, undefined]);
    const data: unknown = JSON.parse(text);
    return {
      data,
      codes: (result.errors ?? []).map((error) => error.extensions.code ?? error.message),
      statements,
    };
  };
}
