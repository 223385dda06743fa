import { type Language, languages } from './language.ts';

export const themeChoices = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** What somebody chose for this browser. A full or forbidden storage means the choice lasts until the page closes. */
export interface Preferences {
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly navCollapsed: boolean;
}

export const preferencesKey = 'qinglan.preferences';

export function readPreferences(): Preferences {
  const stored = readStored<Partial<Preferences>>(preferencesKey) ?? {};
  return {
    language: languages.find((language) => language === stored.language) ?? 'zh-CN',
    theme: themeChoices.find((theme) => theme === stored.theme) ?? 'system',
    navCollapsed: stored.navCollapsed === true,
  };
}

/** Reads JSON kept in this browser; null when there is none, or it cannot be read. */
export function readStored<T>(key: string): T | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** Keeps JSON in this browser, or quietly doesn't. */
export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A private window or a full store: the choice simply isn't kept.
  }
}
