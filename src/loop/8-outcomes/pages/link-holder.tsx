import type { Actor } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { systemActor } from '#kernel/actor';
import { translator } from '#kernel/translate';
import type { Page, Reply, Request } from '#platform/http/routes';
import { Empty } from '#ui/empty';
import { readCheckInLink } from '../actions/check-in-link.ts';
import { openCheckIn } from '../actions/open-check-in.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

export type Opened = ValueOf<typeof openCheckIn>;
export type Holder = { readonly actor: Actor; readonly checkIn: Id<'check-in'>; readonly opened: Opened; /** The address of this question. */ readonly at: string };

/** Answers as the graduate the link was made for, or says that the link is no good. Opening it changes nothing. */
export async function asHolder(request: Request, reply: Reply, answer: (holder: Holder) => Promise<Reply> | Reply): Promise<Reply> {
  const { token } = request.params as { token: string };
  const read = await request.ask(readCheckInLink, { token }, { actor: systemActor('check-in link') });
  if (!read.ok) return reply.page(wrongLink(request));
  const { checkIn, person, name } = read.value;
  const actor: Actor = { id: `person:${person}`, name, roles: ['citizen'], person };
  const opened = await request.ask(openCheckIn, { checkIn }, { actor });
  return opened.ok ? answer({ actor, checkIn, opened: opened.value, at: `/kabar/${token}` }) : reply.page(wrongLink(request));
}

function wrongLink(request: Request): Page {
  const t = translator(texts, request.language);
  return {
    title: t('link-wrong'), shell: 'question', status: 404,
    body: <Empty level={1} what={t('link-wrong')} firstStep={{ href: '/', text: t('home') }}><p class="govuk-body">{t('link-wrong-text')}</p></Empty>,
  };
}
