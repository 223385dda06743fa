import {
  ApartmentOutlined,
  CalendarOutlined,
  EnvironmentOutlined,
  FileExcelOutlined,
  FormOutlined,
  HomeOutlined,
  IdcardOutlined,
  ShopOutlined,
  SolutionOutlined,
  TeamOutlined,
  UserOutlined,
} from '@ant-design/icons';
import type { ReactNode } from 'react';
import { NavLink, useNavigate } from 'react-router';
import { useViewer } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { useShortcuts } from '../ui/keys/use-shortcuts.ts';
import css from './navigation.module.css';
import { type NavPage, navPages } from './pages.ts';

const icons: Readonly<Record<NavPage['key'], ReactNode>> = {
  home: <HomeOutlined />,
  teachers: <TeamOutlined />,
  kindergartens: <ShopOutlined />,
  partnerships: <ApartmentOutlined />,
  mentorPairs: <SolutionOutlined />,
  needsSurveys: <FormOutlined />,
  siteVisits: <EnvironmentOutlined />,
  rosters: <FileExcelOutlined />,
  users: <IdcardOutlined />,
  schoolCalendar: <CalendarOutlined />,
  account: <UserOutlined />,
};

/** The pages that the viewer may open. */
export function useNavPages(): readonly NavPage[] {
  const { permissions } = useViewer();
  return navPages.filter(({ needs }) => needs === undefined || permissions.includes(needs));
}

/** Links to the pages; folded to icons, the words stay for screen readers and as tooltips. */
export function Navigation({ folded, onGo }: { readonly folded: boolean; readonly onGo?: () => void }) {
  const { nav, menu } = useWords().shell;
  return (
    <nav aria-label={menu}>
      <ul className={css.list}>
        {useNavPages().map(({ key, path }) => (
          <li key={key}>
            <NavLink
              to={path}
              end={path === '/'}
              className={css.link ?? ''}
              title={folded ? nav[key] : undefined}
              onClick={onGo}
            >
              <span aria-hidden="true" className={css.icon}>
                {icons[key]}
              </span>
              <span className={folded ? 'only-spoken' : undefined}>{nav[key]}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** `g` and a letter go to a page, `/` to the list's search field. */
export function NavigationKeys() {
  const { shell, ui } = useWords();
  const navigate = useNavigate();
  useShortcuts([
    ...useNavPages().map(({ key, path, shortcut }) => ({
      keys: `g ${shortcut}`,
      label: ui.keys.goTo(shell.nav[key]),
      run: () => void navigate(path),
    })),
    {
      keys: '/',
      label: ui.keys.focusSearch,
      run: () => document.querySelector<HTMLElement>('[data-list-search]')?.focus(),
    },
  ]);
  return null;
}
