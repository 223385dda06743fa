import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/base.css';
import { readEnv } from './app/env.ts';
import { loadLanguage } from './app/load-language.ts';
import { Providers } from './app/providers.tsx';
import { Root } from './app/root.tsx';
import { makeRouter } from './app/router.tsx';
import { giveStylesNonce } from './app/style-nonce.ts';
import { readPreferences } from './shared/preferences.ts';

giveStylesNonce(readEnv().styleNonce);
const first = await loadLanguage(readPreferences().language);
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <Providers first={first}>
      <Root router={makeRouter()} />
    </Providers>
  </StrictMode>,
);
