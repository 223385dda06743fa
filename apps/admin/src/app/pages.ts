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
  { key: 'account', path: '/account', shortcut: 'a' },
];
