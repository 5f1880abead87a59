import { LogController } from 'fastify';
import type { App } from '#platform/http/routes';
import { scrubUrl } from '#platform/log/scrub';

/** Fastify's own two lines a request are off: one line after the answer says the same, with who asked. */
export const ownRequestLines = (): LogController => new LogController({ disableRequestLogging: true });

/** Whether a logger set to this level says what `info` says; otherwise nothing is put together for it. */
const isTold = (level: string): boolean => level === 'info' || level === 'debug' || level === 'trace';

/** One structured line a request (ASVS V16): what was asked, by whom in which centre, how it ended and how long it took. Assets are left out. */
export function logRequests(app: App): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.url.startsWith('/assets/') || request.url === '/health' || !isTold(request.log.level)) return;
    request.log.info({
      reqId: request.id, method: request.method, url: scrubUrl(request.url), status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime),
      centre: request.centre?.id, actor: request.actor?.id,
    }, 'request');
  });
}
