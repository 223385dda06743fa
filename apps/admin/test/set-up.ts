import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Pages load lazily, and the machine may be busy.
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(`${message}\n${document.body.textContent}`),
});

/** What React, antd or the cache complain of is a mistake on the screen: it fails the test that caused it. */
const complaints: string[] = [];

/** As for somebody who wants no motion: what closes is gone at once. */
function withoutMotion(query: string): MediaQueryList {
  const events = new EventTarget();
  return Object.assign(events, {
    matches: query.includes('reduce'),
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

beforeEach(() => {
  vi.stubGlobal('matchMedia', withoutMotion);
  complaints.length = 0;
  vi.spyOn(console, 'error').mockImplementation((...parts: unknown[]) => {
    complaints.push(parts.map(String).join(' '));
  });
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.restoreAllMocks();
  expect(complaints).toEqual([]);
});
