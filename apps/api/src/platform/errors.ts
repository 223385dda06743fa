import type { EntityClass } from '@mikro-orm/core';
import type { RuleCode, RuleFact, RuleProblem, Ruling } from '@qinglan/domain/rule-codes';
import { GraphQLError } from 'graphql';

/** A refusal on its way out of a verb: every reason at once. `t.verb` turns it into the `Refusal` of its union. */
export class RuleError extends Error {
  readonly problems: readonly RuleProblem[];

  constructor(problems: readonly RuleProblem[]) {
    super(`Refused: ${problems.map((problem) => problem.code).join(', ')}`);
    this.name = 'RuleError';
    this.problems = problems;
  }
}

/** A reason as a verb writes it: path and facts may be left out. */
export interface Reason {
  readonly code: RuleCode;
  readonly path?: readonly string[];
  readonly facts?: Readonly<Record<string, RuleFact>>;
}

/** Ends a verb with one reason or several; its transaction is rolled back. */
export function refuse(reason: Reason, ...more: readonly Reason[]): never {
  throw new RuleError([reason, ...more].map(({ code, path = [], facts = {} }) => ({ code, path, facts })));
}

/** What a rule of the domain gives, or its problems as the verb's refusal. */
export function ruled<T>(ruling: Ruling<T>): T {
  if (ruling.ok) return ruling.value;
  throw new RuleError(ruling.problems);
}

/** Somebody else changed the row since the caller read it. `t.verb` answers with the row as it is now. */
export class StaleVersionError extends Error {
  readonly entity: EntityClass<object>;
  readonly id: string;

  constructor(entity: EntityClass<object>, id: string) {
    super('Stale version');
    this.name = 'StaleVersionError';
    this.entity = entity;
    this.id = id;
  }
}

export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'PASSWORD_CHANGE_REQUIRED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

const messages: Record<ErrorCode, string> = {
  UNAUTHENTICATED: '请先登录',
  FORBIDDEN: '没有权限',
  NOT_FOUND: '找不到该记录',
  BAD_USER_INPUT: '输入有误',
  PASSWORD_CHANGE_REQUIRED: '请先修改密码',
};

function apiError(
  code: ErrorCode,
  extensions: Readonly<Record<string, unknown>> = {},
  message = messages[code],
) {
  return new GraphQLError(message, { extensions: { ...extensions, code } });
}

export const unauthenticated = () => apiError('UNAUTHENTICATED');
/** `needs` is the permission that is missing, when there is one to name. */
export const forbidden = (needs?: string) => apiError('FORBIDDEN', needs === undefined ? {} : { needs });
/** Unknown, malformed and invisible ids are told apart nowhere. */
export const notFound = () => apiError('NOT_FOUND');
export const passwordChangeRequired = () => apiError('PASSWORD_CHANGE_REQUIRED');
/** `path` is where in the arguments: ['filter', 'text']. */
export const badInput = (message: string, path: readonly string[] = []) =>
  apiError('BAD_USER_INPUT', { argumentPath: path }, message);
