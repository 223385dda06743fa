import { App as AntApp, ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import type { Language } from '../shared/language.ts';
import { type Preferences, preferencesKey, readPreferences, writeStored } from '../shared/preferences.ts';
import { PreferencesContext } from '../shared/preferences-context.tsx';
import { WordsProvider } from '../shared/words/words-context.tsx';
import type { Words } from '../shared/words/zh.ts';
import { useMedia } from '../ui/use-media.ts';
import { readEnv } from './env.ts';
import { loadLanguage } from './load-language.ts';
import { antdTheme } from './theme.ts';

/** One language with antd's own words in it. */
export interface LoadedLanguage {
  readonly language: Language;
  readonly words: Words;
  readonly locale: Locale;
}

interface ProvidersProps {
  /** Loaded before the first paint. */
  readonly first: LoadedLanguage;
  readonly children: ReactNode;
}

/** Language, theme and antd for everything below; a change of language keeps the page and what was typed in it. */
export function Providers({ first, children }: ProvidersProps) {
  const [preferences, setPreferences] = useState(readPreferences);
  const [loaded, setLoaded] = useState(first);
  const choose = useCallback((change: Partial<Preferences>) => {
    setPreferences((before) => {
      const next = { ...before, ...change };
      writeStored(preferencesKey, next);
      return next;
    });
  }, []);
  useEffect(() => {
    let wanted = true;
    void loadLanguage(preferences.language).then((language) => wanted && setLoaded(language));
    return () => {
      wanted = false;
    };
  }, [preferences.language]);
  useEffect(() => {
    document.documentElement.lang = loaded.language;
  }, [loaded.language]);
  const access = useMemo(() => ({ preferences, choose }), [preferences, choose]);
  return (
    <PreferencesContext value={access}>
      <WordsProvider language={loaded.language} words={loaded.words}>
        <Look theme={preferences.theme} locale={loaded.locale}>
          {children}
        </Look>
      </WordsProvider>
    </PreferencesContext>
  );
}

interface LookProps {
  readonly theme: Preferences['theme'];
  readonly locale: Locale;
  readonly children: ReactNode;
}

function Look({ theme, locale, children }: LookProps) {
  const systemDark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const printing = useMedia('print');
  const dark = !printing && (theme === 'dark' || (theme === 'system' && systemDark));
  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }, [dark]);
  const config = useMemo(() => antdTheme(dark ? 'dark' : 'light', !still), [dark, still]);
  const { styleNonce } = useMemo(readEnv, []);
  return (
    <ConfigProvider
      theme={config}
      locale={locale}
      button={{ autoInsertSpace: false }}
      {...(styleNonce === undefined ? {} : { csp: { nonce: styleNonce } })}
    >
      <AntApp component={false}>{children}</AntApp>
    </ConfigProvider>
  );
}
