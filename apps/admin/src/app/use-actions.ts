import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { themeChoices } from '../shared/preferences.ts';
import { usePreferences } from '../shared/preferences-context.tsx';
import { useMay } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import type { PaletteEntry } from '../ui/palette/palette.tsx';

/** What the palette can do besides opening pages. */
export function useActions(): readonly PaletteEntry[] {
  const { shell, teachers } = useWords();
  const navigate = useNavigate();
  const { choose } = usePreferences();
  const mayCreateTeacher = useMay('teacher:create');
  return useMemo(() => {
    const group = shell.palette.actions;
    const create: PaletteEntry = {
      id: 'create-teacher',
      title: teachers.create,
      group,
      run: () => void navigate('/teachers?do=create'),
    };
    return [
      ...(mayCreateTeacher ? [create] : []),
      {
        id: 'password',
        title: shell.user.password,
        group,
        run: () => void navigate('/account/password'),
      },
      ...themeChoices.map((theme) => ({
        id: `theme-${theme}`,
        title: `${shell.theme}:${shell.themes[theme]}`,
        group,
        run: () => choose({ theme }),
      })),
    ];
  }, [shell, teachers, mayCreateTeacher, navigate, choose]);
}
