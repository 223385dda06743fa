import { LogController } from 'fastify';
import { healthPaths } from './health.ts';

/**
 * One line a request, when it is done: beginning and end in two lines, through a logger made for the request, took a
 * tenth of the time of a short answer. Who asks every second whether the server lives is not written down.
 */
export class RequestLog extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(...[error, req, res]: Parameters<LogController['requestCompleted']>): void {
    const facts = { reqId: req.id, req, res, ms: Math.round(res.elapsedTime) };
    if (error) req.log.error({ ...facts, err: error }, 'request failed');
    else if (!healthPaths.has(req.url)) req.log.info(facts, 'request');
  }
}
