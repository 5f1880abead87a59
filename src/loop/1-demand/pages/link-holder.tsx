import type { Actor } from '#kernel/actor';
import { translator } from '#kernel/translate';
import { employerFromLink } from '#employers';
import type { Page, Reply, Request } from '#platform/http/routes';
import { Button } from '#ui/button';
import { Empty } from '#ui/empty';
import { texts } from '../texts/words.ts';

/** For whom a page behind a link is: the employer of the link, or with `saya` the employer who is signed in. */
export async function holderOf(request: Request): Promise<Actor | undefined> {
  const { token } = request.params as { token: string };
  return token === 'saya' ? (request.actor.employer ? request.actor : undefined) : employerFromLink(request, token);
}

/** Answers as the holder, or says that the link is no good and how to get another. */
export async function asHolder(request: Request, reply: Reply, answer: (holder: Actor, home: string) => Promise<Reply> | Reply): Promise<Reply> {
  const holder = await holderOf(request);
  const { token } = request.params as { token: string };
  return holder ? answer(holder, `/untuk-perusahaan/${token}`) : reply.page(wrongLink(request));
}

function wrongLink(request: Request): Page {
  const t = translator(texts, request.language);
  return {
    title: t('link-wrong'), shell: 'question', current: '/untuk-perusahaan', status: 404,
    body: <Empty level={1} what={t('link-wrong')}><p class="govuk-body">{t('link-wrong-text')}</p><Button href="/untuk-perusahaan">{t('ask-link')}</Button></Empty>,
  };
}
