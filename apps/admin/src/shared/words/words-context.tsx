import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../language.ts';
import type { Words } from './zh.ts';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

const SpokenContext = createContext<Spoken | null>(null);

/** Gives the pages below the words of one language. */
export function WordsProvider({ language, words, children }: Spoken & { children: ReactNode }) {
  return <SpokenContext value={{ language, words }}>{children}</SpokenContext>;
}

/** The words of the chosen language. */
export function useWords(): Words {
  return useSpoken().words;
}

/** The chosen language, for dates and numbers. */
export function useLanguage(): Language {
  return useSpoken().language;
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext);
  if (spoken === null) throw new Error('WordsProvider is missing above this component');
  return spoken;
}
