import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const sessionCookie = 'qinglan_session';

/** What a verb of accounts may know of and do to the browser that asks. */
export interface Browser {
  /** The session's token as the cookie brings it; null without one. */
  readonly token: string | null;
  /** Network address, for throttling; never logged. */
  readonly address: string;
  readonly userAgent: string | null;
  readonly keepSession: (token: string, until: Date) => void;
  readonly forgetSession: () => void;
}

/** The cookie cannot be read by scripts, is not sent along by other sites' forms, and travels only over https where there is https. */
export function browserOf(request: FastifyRequest, reply: FastifyReply, isHttps: boolean): Browser {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isHttps } as const;
  return {
    token: request.cookies[sessionCookie] ?? null,
    address: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 200) ?? null,
    keepSession: (token, until) => reply.setCookie(sessionCookie, token, { ...options, expires: until }),
    forgetSession: () => reply.clearCookie(sessionCookie, options),
  };
}
