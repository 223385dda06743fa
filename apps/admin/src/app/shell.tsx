import { Drawer } from 'antd';
import { useEffect, useState } from 'react';
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import { usePreferences } from '../shared/preferences-context.tsx';
import { ViewerContext } from '../shared/viewer.ts';
import { useWords } from '../shared/words/words-context.tsx';
import { PanelBoundary } from '../ui/feedback/panel-boundary.tsx';
import { Keyboard } from '../ui/keys/keyboard.tsx';
import { useNarrow } from '../ui/use-media.ts';
import { useSessionState } from './client-access.ts';
import { CommandPalette } from './command-palette.tsx';
import { EntryGate } from './entry-gate.tsx';
import { Navigation, NavigationKeys } from './navigation.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { SampleBanner } from './sample-banner.tsx';
import { SessionWarning } from './session-warning.tsx';
import css from './shell.module.css';
import { SignInAgain } from './sign-in-again.tsx';
import { TopBar } from './top-bar.tsx';

/** The frame of every page behind the sign-in. */
export function Shell() {
  const location = useLocation();
  const { passwordChangeRequired } = useSessionState();
  const passwordPage = '/account/password';
  return (
    <EntryGate>
      {(viewer) => {
        if (viewer === null) {
          const next = location.pathname + location.search;
          return (
            <Navigate to={`/sign-in${next === '/' ? '' : `?next=${encodeURIComponent(next)}`}`} replace />
          );
        }
        const mustChange = viewer.mustChangePassword || passwordChangeRequired;
        if (mustChange && location.pathname !== passwordPage) return <Navigate to={passwordPage} replace />;
        return (
          <ViewerContext value={viewer}>
            <Frame />
          </ViewerContext>
        );
      }}
    </EntryGate>
  );
}

function Frame() {
  const { shell } = useWords();
  const narrow = useNarrow();
  const { pathname } = useLocation();
  const { preferences, choose } = usePreferences();
  const [menuOpen, setMenuOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  usePaletteKey(() => setPaletteOpen(true));
  const toggleNav = () => (narrow ? setMenuOpen(true) : choose({ navCollapsed: !preferences.navCollapsed }));
  return (
    <Keyboard>
      <a className={`${css.skip} no-print`} href="#content">
        {shell.skip}
      </a>
      <SampleBanner />
      <OfflineBanner />
      <TopBar onNavigation={toggleNav} onPalette={() => setPaletteOpen(true)} />
      <div className={css.body}>
        {!narrow && (
          <aside className={`${css.side} no-print`} data-folded={preferences.navCollapsed}>
            <Navigation folded={preferences.navCollapsed} />
          </aside>
        )}
        <main id="content" tabIndex={-1} className={css.main}>
          <SessionWarning />
          <PanelBoundary key={pathname}>
            <Outlet />
          </PanelBoundary>
        </main>
      </div>
      <Drawer
        open={narrow && menuOpen}
        placement="left"
        size={280}
        title={shell.menu}
        onClose={() => setMenuOpen(false)}
      >
        <Navigation folded={false} onGo={() => setMenuOpen(false)} />
      </Drawer>
      {paletteOpen && <CommandPalette onClose={() => setPaletteOpen(false)} />}
      <NavigationKeys />
      <SignInAgain />
      <ScrollRestoration />
    </Keyboard>
  );
}

/** Ctrl K and ⌘ K work everywhere, in fields too. */
function usePaletteKey(open: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      open();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
