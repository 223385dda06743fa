import { createContext, useContext } from 'react';
import type { Problem } from '../../shared/refusal.ts';

export const ProblemsContext = createContext<readonly Problem[]>([]);

/** Sentences that belong to a field: to the path itself or to anything inside it. */
export function useProblems(path: string): readonly string[] {
  return useContext(ProblemsContext)
    .filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`))
    .map(({ sentence }) => sentence);
}
