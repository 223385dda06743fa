import type { Permission } from '@qinglan/domain/access/permission';
import type { ShellWords } from '../shared/words/zh/shell.ts';

/** A page that the navigation, the palette and a two-key shortcut lead to. */
export interface NavPage {
  readonly key: keyof ShellWords['nav'];
  readonly path: string;
  /** Shown only with this permission; without one everybody sees it. */
  readonly needs?: Permission;
  /** Pressed after `g`. */
  readonly shortcut: string;
}

export const navPages: readonly NavPage[] = [
  { key: 'home', path: '/', shortcut: 'h' },
  { key: 'teachers', path: '/teachers', needs: 'teacher:read', shortcut: 't' },
  { key: 'kindergartens', path: '/kindergartens', needs: 'kindergarten:read', shortcut: 'k' },
  { key: 'partnerships', path: '/partnerships', needs: 'partnership:read', shortcut: 'p' },
  { key: 'mentorPairs', path: '/mentor-pairs', needs: 'mentorPair:read', shortcut: 'm' },
  { key: 'needsSurveys', path: '/needs-surveys', needs: 'needsSurvey:read', shortcut: 'n' },
  { key: 'siteVisits', path: '/site-visits', needs: 'siteVisit:read', shortcut: 'v' },
  { key: 'rosters', path: '/rosters', needs: 'roster:import', shortcut: 'r' },
  { key: 'schoolCalendar', path: '/school-calendar', needs: 'schoolCalendar:read', shortcut: 'c' },
  { key: 'users', path: '/users', needs: 'user:read', shortcut: 'u' },
  { key: 'account', path: '/account', shortcut: 'a' },
];
