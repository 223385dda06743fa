import type { CombinedError } from 'urql';

export const failureKinds = ['network', 'signedOut', 'denied', 'notFound', 'tooOften', 'unexpected'] as const;
export type FailureKind = (typeof failureKinds)[number];

/** Why there is nothing to show or nothing was saved, told apart by what the user can do about it. */
export interface Failure {
  readonly kind: FailureKind;
  /** What support can find in the server's log; null when the request never got there. */
  readonly number: string | null;
}

const kindOfCode: Readonly<Record<string, FailureKind>> = {
  UNAUTHENTICATED: 'signedOut',
  PASSWORD_CHANGE_REQUIRED: 'signedOut',
  FORBIDDEN: 'denied',
  NOT_FOUND: 'notFound',
  TOO_MANY_REQUESTS: 'tooOften',
  RATE_LIMITED: 'tooOften',
};

/** Reads a failed request: the first coded error decides; no answer at all is the network's fault. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (first === undefined) return { kind: statusOf(error) === 429 ? 'tooOften' : 'network', number: null };
  const { code, errorNumber } = first.extensions;
  return {
    kind: (typeof code === 'string' ? kindOfCode[code] : undefined) ?? 'unexpected',
    number: typeof errorNumber === 'string' ? errorNumber : null,
  };
}

function statusOf(error: CombinedError): number | undefined {
  const response: unknown = error.response;
  return response instanceof Response ? response.status : undefined;
}

/** Whether any error of a request carries this code. */
export function hasCode(error: CombinedError | undefined, code: string): boolean {
  return error?.graphQLErrors.some(({ extensions }) => extensions.code === code) ?? false;
}
