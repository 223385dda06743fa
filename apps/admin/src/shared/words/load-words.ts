import type { Language } from '../language.ts';
import type { Words } from './zh.ts';

/** Fetches one language; the other never reaches the browser. */
export async function loadWords(language: Language): Promise<Words> {
  return language === 'en' ? (await import('./en.ts')).en : (await import('./zh.ts')).zh;
}
