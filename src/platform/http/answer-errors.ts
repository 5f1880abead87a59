import { fill } from '#kernel/translate';
import { pageTexts } from '#platform/http/page-texts';
import type { App, Reply, Request } from '#platform/http/routes';

type Thrown = Error & { statusCode?: number; code?: string };

/** One place for everything that was thrown: a plain page or a problem document with a reference number, never a stack trace. */
export function answerErrors(app: App): void {
  app.setNotFoundHandler((request, reply) => (request.centre ? reply.refusePage({ code: 'record.not-found' }) : reply.status(404).type('text/plain').send('Not found')));

  app.setErrorHandler((thrown: Thrown, request, reply) => answerThrown(thrown, request, reply));
}

/** Also for what the framework throws before any hook runs, such as an address it cannot read. */
export function answerThrown(thrown: Thrown, request: Request, reply: Reply): Reply {
  const words = pageTexts[request.language === 'en' ? 'en' : 'id'];
  const status = statusOfThrown(thrown);
  if (status >= 500) request.log.error({ err: thrown, reqId: request.id }, 'request failed');
  if (status === 503 && !reply.hasHeader('retry-after')) void reply.header('retry-after', '5');
  const text = status === 429 || status === 503 ? fill(words.busyText, { n: Number(reply.getHeader('retry-after') ?? 5) })
    : status === 413 ? words.tooLarge
      : status < 500 ? words.unreadable
        : fill(words.brokenText, { ref: request.id.slice(0, 8) });
  const title = status === 429 || status === 503 ? words.busy : status < 500 ? words.problem : words.broken;
  return send(request, reply, status, title, text);
}

function statusOfThrown({ statusCode, code, message }: Thrown): number {
  if (statusCode && statusCode >= 400 && statusCode < 500) return statusCode;
  // The database is gone or full for a moment: say so and when to come back, instead of calling it a fault.
  const isAway = code !== undefined && (/^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|57P0[123]|53300|08\w{3})$/.test(code));
  return isAway || /timeout exceeded when trying to connect|Connection terminated/.test(message) ? 503 : 500;
}

function send(request: Request, reply: Reply, status: number, title: string, text: string): Reply {
  if (request.url.startsWith('/api/')) {
    return reply.status(status).type('application/problem+json').send({ type: 'about:blank', title, status, code: status >= 500 ? 'server.failed' : 'request.refused', detail: text });
  }
  // Drawn without asking the database: it may be what is broken.
  return reply.status(status).type('text/html; charset=utf-8').send(
    `<!doctype html><html lang="${request.language ?? 'id'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title><link rel="stylesheet" href="/assets/plain.css"><main><h1>${title}</h1><p>${text}</p><p><a href="/">Balai</a></p></main></html>`);
}
