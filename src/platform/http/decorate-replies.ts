import type { PlatformRefusal, Refusal } from '#platform/actions/refusal';
import { pageTexts } from '#platform/http/page-texts';
import type { App, Page, Reply, Request } from '#platform/http/routes';
import type { PageMemory } from '#platform/http/remember-pages';
import { sendProblem, statusOf } from '#platform/http/serve';

/** Draws a page whole: document, shell, navigation, notice. Given by `start/`, because the platform knows no screen. */
export type Frame = {
  draw(request: Request, reply: Reply, page: Page, notice: string | undefined): Promise<string>;
  /** A page with one message and one way on: not found, not allowed, busy, broken. */
  message(request: Request, title: string, text: string, action?: { href: string; text: string }): Page;
};

const noticeCookie = 'balai_notice';

/** Gives replies their three ways to answer a person: a page, on to the next page, or why not. */
export function decorateReplies(app: App, frame: Frame, memory: PageMemory, isSecure: boolean): void {
  app.decorateReply('page', function (this: Reply, page: Page) {
    const { request } = this;
    const notice = request.cookies[noticeCookie];
    if (notice) this.clearCookie(noticeCookie, { path: '/' });
    void this.status(page.status ?? 200).type('text/html; charset=utf-8');
    frame.draw(request, this, page, notice).then((html) => {
      // A page with a form carries the seal of one browser and is nobody else's.
      if (this.statusCode === 200 && !request.isSealAsked) memory.keep(request, this, html);
      return this.send(html);
    }, (thrown: Error) => this.send(thrown));
    return this;
  } as Reply['page']);

  app.decorateReply('done', function (this: Reply, to: string, say?: string) {
    if (say) this.setCookie(noticeCookie, say, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure, maxAge: 60 });
    return this.redirect(to, 303);
  } as Reply['done']);

  app.decorateReply('refusePage', function (this: Reply, refusal: Refusal | PlatformRefusal) {
    const { request } = this;
    if (request.url.startsWith('/api/')) return sendProblem(request, this, refusal);
    if (refusal.code === 'access.not-signed-in') return this.redirect(`/masuk?kembali=${encodeURIComponent(request.method === 'GET' ? request.url : '/')}`, 303);
    const words = pageTexts[request.language === 'id' ? 'id' : 'en'];
    const status = statusOf(refusal.code);
    const title = status === 404 ? words.notFound : status === 403 ? words.forbidden : words.problem;
    const text = request.word(refusal).map((problem) => problem.text).join(' ');
    return this.page({ ...frame.message(request, title, text, { href: '/', text: words.home }), status });
  } as Reply['refusePage']);
}
