import { createHash } from 'node:crypto';
import type { App, Reply, Request } from '#platform/http/routes';
import { createShortMemory } from '#platform/short-memory';

/** Pages that read the same for everybody who is not signed in, kept for a moment: while the whole province looks at the catalogue it is drawn once. */
export type PageMemory = { keep(request: Request, reply: Reply, html: string): void; /** Somebody of the centre changed something: it is seen at once. */ forget(): void };

const mostKept = 500;
type Kept = { readonly html: string; readonly mark: string };

declare module 'fastify' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into the library's own
  interface FastifyContextConfig {
    /** The page holds nothing of whoever asks for it. One with a form is never kept: its seal belongs to one browser. */
    isShared?: boolean;
  }
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface can be merged into the library's own
  interface FastifyRequest {
    rememberAs?: string;
  }
}

/** To be called after the hooks that say who asks and in which language. `seconds: 0` remembers nothing. */
export function rememberPages(app: App, seconds: number): PageMemory {
  const kept = createShortMemory<Kept>({ milliseconds: seconds * 1000, most: mostKept });
  const drawing = new Map<string, { readonly done: Promise<void>; readonly end: () => void }>();
  const end = (key: string): void => {
    drawing.get(key)?.end();
    drawing.delete(key);
  };
  app.addHook('preHandler', async (request, reply) => {
    if (seconds === 0 || !isShared(request)) return undefined;
    const key = [request.centre.id, request.language, request.url].join(' ');
    // One draws, the others wait for it; nothing may come between looking and beginning.
    const other = kept.find(key) ? undefined : drawing.get(key);
    if (other) await other.done;
    const found = kept.find(key);
    if (found) return answerKept(request, reply, found);
    request.rememberAs = key;
    let ended: () => void = () => undefined;
    drawing.set(key, { done: new Promise<void>((resolve) => { ended = resolve; }), end: () => ended() });
    reply.raw.once('close', () => end(key));
    return undefined;
  });
  return {
    keep: (request, reply, html) => {
      if (!request.rememberAs) return;
      const mark = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
      kept.keep(request.rememberAs, { html, mark });
      letAskAgain(reply, mark);
      end(request.rememberAs);
    },
    forget: () => kept.forget(),
  };
}

/** Whoever has the page already is told in a line that it is still the same: on a slow phone that is most of the way back to the list. */
function answerKept(request: Request, reply: Reply, { html, mark }: Kept): Reply {
  letAskAgain(reply, mark);
  return request.headers['if-none-match'] === mark ? reply.status(304).send() : reply.type('text/html; charset=utf-8').send(html);
}

/** A browser may keep the page and asks each time whether it still stands; who signs in has another one. */
const letAskAgain = (reply: Reply, mark: string): Reply => reply.headers({ etag: mark, 'cache-control': 'private, no-cache', vary: 'cookie' });

const isShared = (request: Request): boolean =>
  request.method === 'GET' && request.routeOptions.config.isShared === true && request.centre !== null && request.actor.roles.includes('anonymous') && request.cookies['balai_notice'] === undefined;
