import type { Language } from '../shared/language.ts';
import { loadWords } from '../shared/words/load-words.ts';
import type { LoadedLanguage } from './providers.tsx';

/** Fetches one language: ours and antd's. */
export async function loadLanguage(language: Language): Promise<LoadedLanguage> {
  const [words, locale] = await Promise.all([
    loadWords(language),
    language === 'en' ? import('antd/es/locale/en_US.js') : import('antd/es/locale/zh_CN.js'),
  ]);
  return { language, words, locale: locale.default };
}
