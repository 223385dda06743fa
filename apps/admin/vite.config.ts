import type { IncomingMessage } from 'node:http';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from './vite/compress.ts';
import { schemaFacts } from './vite/schema-facts.ts';

const api = process.env.API_URL ?? 'http://127.0.0.1:4000';
const toApi = {
  '/graphql': api,
  '/files': api,
  // A page and the door that takes files share this path.
  '/rosters': { target: api, bypass: ({ method, url }: IncomingMessage) => (method === 'POST' ? null : url) },
};

/** What every page needs, in one chunk that changes only with the versions; all else is split along the routes. */
const base = /node_modules[\\/](react|react-dom|scheduler|react-router|urql|@urql|@0no-co|wonka)[\\/]/;

export default defineConfig({
  plugins: [react(), schemaFacts(), compress()],
  // The server puts a fresh nonce into every response it sends the page in.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { port: 5173, proxy: toApi },
  preview: { port: 4173, proxy: toApi },
  build: {
    // Office computers run Chromium 90 and later.
    target: 'chrome90',
    cssTarget: 'chrome90',
    // A small picture in a data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: base }] } } },
  },
});
