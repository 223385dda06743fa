import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { pagePolicy } from './security-headers.ts';

const noncePlaceholder = '__CSP_NONCE__';
const notBuilt = 'The screens are not built yet: run `pnpm turbo run build`, then start again.\n';

/** Addresses that are the server's own: an unknown one below them is unknown, never a page. */
const ownPaths = /^\/(graphql|files|assets|healthz|readyz)(\/|\?|$)/;

/**
 * Serves the built screens from `folder`. File names under assets/ carry a hash of their content, so they are kept
 * for good; every other address is a page of the app and gets index.html with a nonce of its own. A `.br` or `.gz`
 * beside a file is sent to who accepts it.
 */
export async function serveScreens(app: FastifyInstance, folder: string): Promise<void> {
  const indexFile = join(folder, 'index.html');
  const index = existsSync(indexFile) ? readFileSync(indexFile, 'utf8') : null;
  if (index !== null) {
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      globIgnore: ['**/*.html', '**/*.br', '**/*.gz'],
      preCompressed: true,
      cacheControl: false,
      setHeaders: (response, path) => {
        const isHashed = path.includes('/assets/');
        response.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (!asksForPage(request)) return reply.code(404).send({ error: 'not found' });
    return index === null ? reply.code(503).type('text/plain').send(notBuilt) : sendPage(reply, index);
  });
}

function asksForPage({ method, url, headers }: FastifyRequest): boolean {
  const reads = method === 'GET' || method === 'HEAD';
  const wantsHtml = /text\/html|\*\/\*/.test(headers.accept ?? '*/*');
  return reads && wantsHtml && !ownPaths.test(url);
}

function sendPage(reply: FastifyReply, index: string): FastifyReply {
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', pagePolicy(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(index.replaceAll(noncePlaceholder, nonce));
}
