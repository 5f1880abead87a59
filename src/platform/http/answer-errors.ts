import { fill } from '#kernel/translate';
import { busyPage } from '#platform/http/busy-page';
import { pageTexts } from '#platform/http/page-texts';
import type { App, Reply, Request } from '#platform/http/routes';
import { Busy } from '#platform/http/write-gate';

type Thrown = Error & { statusCode?: number; code?: string; seconds?: number };

/** One place for everything that was thrown: a plain page or a problem document with a reference number, never a stack trace. */
export function answerErrors(app: App, stylesheet = ''): void {
  app.decorate('stylesheet', stylesheet);
  app.setNotFoundHandler((request, reply) => (request.centre ? reply.refusePage({ code: 'record.not-found' }) : reply.status(404).type('text/plain').send('Not found')));

  app.setErrorHandler((thrown: Thrown, request, reply) => answerThrown(thrown, request, reply));
}

/** Also for what the framework throws before any hook runs, such as an address it cannot read. */
export function answerThrown(thrown: Thrown, request: Request, reply: Reply): Reply {
  const words = pageTexts[request.language === 'en' ? 'en' : 'id'];
  const status = statusOfThrown(thrown);
  // A full house is no fault: the line of the request says it.
  if (status >= 500 && !(thrown instanceof Busy)) request.log.error({ err: thrown, reqId: request.id }, 'request failed');
  if (status === 503 && !reply.hasHeader('retry-after')) void reply.header('retry-after', String(thrown.seconds ?? 5));
  const seconds = Number(reply.getHeader('retry-after') ?? 5);
  const isBusy = status === 429 || status === 503;
  const text = isBusy ? fill(words.busyRead, { n: seconds })
    : status === 413 ? words.tooLarge
      : status < 500 ? words.unreadable
        : fill(words.brokenText, { ref: request.id.slice(0, 8) });
  const title = isBusy ? words.busy : status < 500 ? words.problem : words.broken;
  return send(request, reply, status, title, isBusy ? { text, main: busyPage(request, seconds) } : { text });
}

function statusOfThrown({ statusCode, code, message }: Thrown): number {
  if (statusCode && (statusCode === 503 || (statusCode >= 400 && statusCode < 500))) return statusCode;
  // The database is gone or full for a moment: say so and when to come back, instead of calling it a fault.
  const isAway = code !== undefined && (/^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|57P0[123]|53300|08\w{3})$/.test(code));
  return isAway || /timeout exceeded when trying to connect|Connection terminated/.test(message) ? 503 : 500;
}

function send(request: Request, reply: Reply, status: number, title: string, { text, main }: { text: string; main?: string }): Reply {
  if (request.url.startsWith('/api/')) {
    const code = status === 503 ? 'server.busy' : status >= 500 ? 'server.failed' : 'request.refused';
    return reply.status(status).type('application/problem+json').send({ type: 'about:blank', title, status, code, detail: text });
  }
  // Drawn without asking the database: it may be what is broken.
  const { stylesheet = '' } = request.server as { stylesheet?: string };
  return reply.status(status).type('text/html; charset=utf-8').send(
    `<!doctype html><html lang="${request.language ?? 'id'}" class="govuk-template"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>${stylesheet && `<link rel="stylesheet" href="${stylesheet}">`}<body class="govuk-template__body"><main class="wrap wrap--narrow">${main ?? `<h1 class="govuk-heading-l">${title}</h1><p class="govuk-body">${text}</p>`}<p><a class="govuk-link" href="/">Balai</a></p></main></body></html>`);
}
