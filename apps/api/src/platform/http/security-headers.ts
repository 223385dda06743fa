import type { FastifyInstance } from 'fastify';

/** The policy of everything that is not the page itself. */
const withoutScripts = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/**
 * The page's own policy: nothing from elsewhere, no inline script or style without this response's nonce. The nonce
 * for styles is for the component library, which writes its style elements as it runs.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}

/** What the OWASP secure headers project asks of every answer; older browsers go by the X- ones. */
const always = {
  'content-security-policy': withoutScripts,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-dns-prefetch-control': 'off',
  'x-download-options': 'noopen',
  'x-frame-options': 'DENY',
  'x-permitted-cross-domain-policies': 'none',
  'x-xss-protection': '0',
};

/**
 * Headers that every answer carries; strict transport only where https is promised, or plain http would be locked out.
 * They are the same for all, so they are one object: working them out for each answer cost more than sending it.
 */
export function addSecurityHeaders(app: FastifyInstance, isHttps: boolean): void {
  const headers = isHttps ? { ...always, 'strict-transport-security': 'max-age=31536000' } : always;
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}
