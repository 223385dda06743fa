import { Radio } from 'antd';
import { languageNames, languages } from '../../shared/language.ts';
import { themeChoices } from '../../shared/preferences.ts';
import { usePreferences } from '../../shared/preferences-context.tsx';
import { useWords } from '../../shared/words/words-context.tsx';
import css from './account-form.module.css';

/** Language and appearance of this browser. */
export function PreferencesForm() {
  const { shell, accounts } = useWords();
  const { preferences, choose } = usePreferences();
  return (
    <div className={css.form}>
      <Radio.Group
        aria-label={shell.language}
        optionType="button"
        value={preferences.language}
        options={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        onChange={(event) => choose({ language: event.target.value })}
      />
      <Radio.Group
        aria-label={shell.theme}
        optionType="button"
        value={preferences.theme}
        options={themeChoices.map((theme) => ({ value: theme, label: shell.themes[theme] }))}
        onChange={(event) => choose({ theme: event.target.value })}
      />
      <p className="muted">{accounts.account.preferencesHint}</p>
    </div>
  );
}
