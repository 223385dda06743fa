import { MenuOutlined, SearchOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useInstallation } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { useNarrow } from '../ui/use-media.ts';
import { Mark } from './mark.tsx';
import css from './top-bar.module.css';
import { UserMenu } from './user-menu.tsx';

interface TopBarProps {
  readonly onNavigation: () => void;
  readonly onPalette: () => void;
}

/** The bar that stays on top: navigation, search, account. */
export function TopBar({ onNavigation, onPalette }: TopBarProps) {
  const { shell } = useWords();
  const { cityName } = useInstallation();
  const narrow = useNarrow();
  return (
    <header className={`${css.bar} no-print`}>
      <Button type="text" icon={<MenuOutlined />} aria-label={shell.openMenu} onClick={onNavigation} />
      <Link to="/" className={css.home ?? ''}>
        <Mark short={narrow} />
        {!narrow && <span className={css.city}>{cityName}</span>}
      </Link>
      <Button
        className={css.search ?? ''}
        icon={<SearchOutlined />}
        {...(narrow ? { 'aria-label': shell.search } : {})}
        onClick={onPalette}
      >
        {!narrow && (
          <>
            <span className={css.hint}>{shell.search}</span>
            <kbd className={css.key}>Ctrl K</kbd>
          </>
        )}
      </Button>
      <UserMenu />
    </header>
  );
}
