import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, expect, vi } from 'vitest';

// Pages load lazily, and the machine may be busy.
configure({
  asyncUtilTimeout: 8_000,
  getElementError: (message) => new Error(`${message}\n${document.body.textContent}`),
});

/** What React, antd or the cache complain of is a mistake on the screen: it fails the test that caused it. */
const complaints: string[] = [];

beforeEach(() => {
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
