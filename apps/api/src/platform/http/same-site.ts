import type { FastifyInstance, FastifyRequest } from 'fastify';

const ownSites: ReadonlySet<unknown> = new Set(['same-origin', 'none']);
const readOnly: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

/**
 * Whether a browser says that another site made it send this. Browsers say so by Sec-Fetch-Site, but over plain http,
 * as inside a school network, only by Origin. A request with neither comes from no browser and carries no cookie
 * that its sender did not put there.
 */
export function comesFromElsewhere(request: FastifyRequest, publicUrl: string | undefined): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return !ownSites.has(site);
  const { origin } = request.headers;
  if (origin === undefined) return false;
  if (!URL.canParse(origin)) return true;
  const { protocol, host } = new URL(origin);
  // Written as the origin writes it, or a default port in one of them would tell them apart.
  const own = [`${protocol}//${request.headers.host}`, publicUrl];
  return !own.some((url) => url !== undefined && hostOf(url) === host);
}

/** Refuses whatever another site could have forged: writes everywhere, and anything at all to the GraphQL door. */
export function refuseForgedRequests(app: FastifyInstance, publicUrl: string | undefined): void {
  app.addHook('onRequest', (request, reply, done) => {
    const guarded = !readOnly.has(request.method) || request.url.startsWith('/graphql');
    if (!guarded || !comesFromElsewhere(request, publicUrl)) return done();
    const errors = [{ message: 'Requests from other sites are refused', extensions: { code: 'FORBIDDEN' } }];
    reply.code(403).send({ errors });
  });
}
