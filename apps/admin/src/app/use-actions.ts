import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { themeChoices } from '../shared/preferences.ts';
import { usePreferences } from '../shared/preferences-context.tsx';
import { useMay } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import type { PaletteEntry } from '../ui/palette/palette.tsx';

/** What the palette can do besides opening pages. */
export function useActions(): readonly PaletteEntry[] {
  const { shell, teachers, kindergartens, users, ui } = useWords();
  const navigate = useNavigate();
  const { choose } = usePreferences();
  const mayCreateTeacher = useMay('teacher:create');
  const mayCreateKindergarten = useMay('kindergarten:create');
  const mayEditDistricts = useMay('district:edit');
  const mayCreateUser = useMay('user:create');
  return useMemo(() => {
    const group = shell.palette.actions;
    const going = (may: boolean, id: string, title: string, path: string): PaletteEntry[] =>
      may ? [{ id, title, group, run: () => void navigate(path) }] : [];
    return [
      ...going(mayCreateTeacher, 'create-teacher', teachers.create, '/teachers?do=create'),
      ...going(
        mayCreateKindergarten,
        'create-kindergarten',
        kindergartens.create,
        '/kindergartens?do=create',
      ),
      ...going(mayEditDistricts, 'districts', kindergartens.districts.action, '/kindergartens?do=districts'),
      ...going(mayCreateUser, 'create-user', users.create, '/users?do=create'),
      {
        id: 'password',
        title: shell.user.password,
        group,
        run: () => void navigate('/account/password'),
      },
      ...themeChoices.map((theme) => ({
        id: `theme-${theme}`,
        title: ui.named(shell.theme, shell.themes[theme]),
        group,
        run: () => choose({ theme }),
      })),
    ];
  }, [
    shell,
    teachers,
    kindergartens,
    users,
    ui,
    mayCreateTeacher,
    mayCreateKindergarten,
    mayEditDistricts,
    mayCreateUser,
    navigate,
    choose,
  ]);
}
