import { Outlet } from 'react-router';
import { ViewerContext } from '../shared/viewer.ts';
import css from './bare.module.css';
import { EntryGate } from './entry-gate.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { Mark } from './mark.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import { SampleBanner } from './sample-banner.tsx';

/** The frame of the pages before the sign-in. */
export function Bare() {
  return (
    <EntryGate>
      {(viewer) => (
        <ViewerContext value={viewer}>
          <SampleBanner />
          <OfflineBanner />
          <header className={css.head}>
            <Mark />
            <LanguageSwitch />
          </header>
          <main className={css.main}>
            <Outlet />
          </main>
        </ViewerContext>
      )}
    </EntryGate>
  );
}
