/** What the page was given by the server: the only place that reads it. */
export interface Env {
  /** Of this response's content security policy; styles made at run time carry it. Undefined while developing. */
  readonly styleNonce: string | undefined;
}

export function readEnv(): Env {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  const nonce = meta?.nonce ?? '';
  return { styleNonce: nonce === '' || nonce.startsWith('__') ? undefined : nonce };
}
