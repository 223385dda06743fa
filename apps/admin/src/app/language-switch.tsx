import { Button } from 'antd';
import { languageNames, languages } from '../shared/language.ts';
import { usePreferences } from '../shared/preferences-context.tsx';

/** To the other language, called as it calls itself. */
export function LanguageSwitch() {
  const { preferences, choose } = usePreferences();
  const other = languages.find((language) => language !== preferences.language) ?? 'zh-CN';
  return (
    <Button type="text" lang={other} onClick={() => choose({ language: other })}>
      {languageNames[other]}
    </Button>
  );
}
