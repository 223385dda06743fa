import { createContext, useContext } from 'react';
import type { Preferences } from './preferences.ts';

interface PreferencesAccess {
  readonly preferences: Preferences;
  readonly choose: (change: Partial<Preferences>) => void;
}

export const PreferencesContext = createContext<PreferencesAccess | null>(null);

/** The choices kept in this browser, and how to change them. */
export function usePreferences(): PreferencesAccess {
  const access = useContext(PreferencesContext);
  if (access === null) throw new Error('PreferencesContext is missing above this component');
  return access;
}
