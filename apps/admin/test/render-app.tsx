import { render } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { loadLanguage } from '../src/app/load-language.ts';
import { Providers } from '../src/app/providers.tsx';
import { Root } from '../src/app/root.tsx';
import { routes } from '../src/app/router.tsx';
import type { Language } from '../src/shared/language.ts';
import { type MockOptions, makeMockApi } from './mock/api.ts';

interface AppOptions extends MockOptions {
  readonly at: string;
  readonly language?: Language;
}

/** The whole app at an address, over a made-up city that answers in this process. */
export async function renderApp({ at, language = 'zh-CN', ...options }: AppOptions) {
  const api = makeMockApi(options);
  const fetcher: typeof fetch = async (_url, init) =>
    new Response(JSON.stringify(await api.answer(JSON.parse(String(init?.body)))), {
      headers: { 'content-type': 'application/json' },
    });
  localStorage.setItem('qinglan.preferences', JSON.stringify({ language }));
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  const first = await loadLanguage(language);
  render(
    <Providers first={first}>
      <Root router={router} fetcher={fetcher} />
    </Providers>,
  );
  return { api, router };
}
