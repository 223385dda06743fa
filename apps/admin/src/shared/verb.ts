import type { TypedDocumentNode } from 'urql';
import { useMutation } from 'urql';
import { type Failure, failureOf } from './failure.ts';
import type { RefusalErrors } from './refusal.ts';

interface RefusedAnswer {
  readonly __typename: 'Refusal';
  readonly errors: RefusalErrors;
}
interface StaleAnswer {
  readonly __typename: 'StaleVersion';
}

/** How a mutation ended: done, refused with reasons, overtaken by somebody else's change, or not answered. */
export type Outcome<Answer> =
  | { readonly kind: 'done'; readonly value: Exclude<Answer, RefusedAnswer | StaleAnswer> }
  | { readonly kind: 'refused'; readonly errors: RefusalErrors }
  | { readonly kind: 'stale'; readonly answer: Extract<Answer, StaleAnswer> }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Runs a mutation whose document has one root field that answers a union with `Refusal`. */
export function useVerb<Data extends object, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
): [run: (variables: Variables) => Promise<Outcome<NonNullable<Data[keyof Data]>>>, running: boolean] {
  const [{ fetching }, execute] = useMutation<Data, Variables>(document);
  const run = async (variables: Variables) => {
    const { data, error } = await execute(variables);
    return outcomeOf<NonNullable<Data[keyof Data]>>(data, error);
  };
  return [run, fetching];
}

function outcomeOf<Answer>(
  data: object | undefined | null,
  error: Parameters<typeof failureOf>[0] | undefined,
): Outcome<Answer> {
  if (error !== undefined) return { kind: 'failed', failure: failureOf(error) };
  const answer: unknown = Object.values(data ?? {}).find((value) => typeof value === 'object');
  switch ((answer as { __typename?: string } | undefined)?.__typename) {
    case undefined:
      return { kind: 'failed', failure: { kind: 'unexpected', number: null } };
    case 'Refusal':
      return { kind: 'refused', errors: (answer as RefusedAnswer).errors };
    case 'StaleVersion':
      return { kind: 'stale', answer: answer as Extract<Answer, StaleAnswer> };
    default:
      return { kind: 'done', value: answer as Exclude<Answer, RefusedAnswer | StaleAnswer> };
  }
}
