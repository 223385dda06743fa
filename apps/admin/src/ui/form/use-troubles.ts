import { useState } from 'react';
import type { Failure } from '../../shared/failure.ts';
import { type Problem, problemsOf } from '../../shared/refusal.ts';
import type { Outcome } from '../../shared/verb.ts';
import { useWords } from '../../shared/words/words-context.tsx';

interface Troubles {
  readonly problems: readonly Problem[];
  readonly failure: Failure | null;
  /** Keeps what went wrong for the form to show; answers the value when nothing did, null otherwise. */
  readonly take: <Answer>(
    outcome: Outcome<Answer>,
  ) => Extract<Outcome<Answer>, { kind: 'done' }>['value'] | null;
  readonly clear: () => void;
}

const none: readonly Problem[] = [];

/** What the last try to save was refused for. */
export function useTroubles(): Troubles {
  const words = useWords();
  const [problems, setProblems] = useState(none);
  const [failure, setFailure] = useState<Failure | null>(null);
  return {
    problems,
    failure,
    take: (outcome) => {
      setProblems(outcome.kind === 'refused' ? problemsOf(outcome.errors, words) : none);
      setFailure(outcome.kind === 'failed' ? outcome.failure : null);
      return outcome.kind === 'done' ? outcome.value : null;
    },
    clear: () => {
      setProblems(none);
      setFailure(null);
    },
  };
}
