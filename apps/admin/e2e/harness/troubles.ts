import type { BrowserContext, Request } from 'playwright-core';

/**
 * Writes down what no visitor may ever cause, whatever else a journey looks at: errors and warnings on the console
 * (a violated content security policy is one), scripts that break, requests that fail, and calls to any other host.
 */
export function troublesOf(context: BrowserContext, ownUrl: string): readonly string[] {
  const troubles: string[] = [];
  const own = new URL(ownUrl).host;
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (fault) => troubles.push(`script: ${fault.error().stack ?? fault.error().message}`));
  context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && host !== own) troubles.push(`other host: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    if (!wasLeftBehind(request)) troubles.push(`failed: ${request.url()} ${request.failure()?.errorText}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  return troubles;
}

/** Whoever goes on before an answer has come needs it no more. */
function wasLeftBehind(request: Request): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED';
}
