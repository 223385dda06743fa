import { useState } from 'react';
import type { Problem } from '../../shared/refusal.ts';
import { useWords } from '../../shared/words/words-context.tsx';
import type { GrantValue } from './user-values.ts';

/** Lines without a role are told before anything is sent: the API's places count only what it is given. */
export function useRoleProblems(grants: readonly GrantValue[]) {
  const { rules } = useWords();
  const [tried, setTried] = useState(false);
  const problems: readonly Problem[] = grants.flatMap(({ role }, index) =>
    role === null ? [{ path: `grants.${index}.role`, sentence: rules.required({}) }] : [],
  );
  const check = () => {
    setTried(true);
    return problems.length > 0;
  };
  return { check, problems: tried ? problems : [] };
}
