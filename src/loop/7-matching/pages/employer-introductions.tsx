import type { Actor } from '#kernel/actor';
import { translator } from '#kernel/translate';
import { employerFromLink } from '#employers';
import type { Page, Reply, Request, Routes } from '#platform/http/routes';
import { Empty } from '#ui/empty';
import { formatDay, formatPercent } from '#ui/format';
import { People, PersonRow } from '#ui/person-row';
import { listIntroductionsQuestion } from '../actions/list-introductions.ts';
import { noAnswersYet } from '../rules/answer-rate.ts';
import { texts } from '../texts/words.ts';
import { answerRateText } from './answer-rate-text.ts';
import { IntroductionTag } from './introduction-tag.tsx';
import type { ValueOf } from './value-of.ts';

type List = ValueOf<typeof listIntroductionsQuestion>;

/** Everybody ever introduced to this employer, those that wait for an answer first. */
export const employerIntroductionsPages: Routes = (app) => {
  app.get('/untuk-perusahaan/:token/perkenalan', async (request, reply) => {
    const { token } = request.params as { token: string };
    const actor = await employerFromLink(request, token);
    if (!actor) return linkOver(request, reply);
    const list = await request.ask(listIntroductionsQuestion, { whole: true }, { actor });
    return list.ok ? reply.page(pageOf(request, list.value, token, actor)) : reply.refusePage(list.error);
  });
};

/** A link that is wrong, over or taken back: nothing is shown, and a way on is. */
export function linkOver(request: Request, reply: Reply): Reply {
  const t = translator(texts, request.language);
  return reply.page({ title: t('link-over'), shell: 'question', status: 404, body: <Empty what={t('link-over')} level={1} firstStep={{ href: '/untuk-perusahaan', text: t('ask-link') }}>{t('link-over-text')}</Empty> });
}

function pageOf(request: Request, list: List, token: string, actor: Actor): Page {
  const t = translator(texts, request.language);
  const lang = request.language;
  const lines = [...list.lines].sort((one, other) => Number(other.status === 'sent') - Number(one.status === 'sent'));
  return {
    title: t('employer-introductions'), shell: 'question',
    body: (
      <>
        <p class="eyebrow">{actor.name}</p>
        <h1 class="govuk-heading-l">{t('employer-introductions')}</h1>
        <p class="lead">{t('employer-introductions-lead')}</p>
        {lines.length === 0 ? <Empty what={t('employer-none')} firstStep={{ href: `/untuk-perusahaan/${token}`, text: t('to-employer-home') }}>{t('employer-none-text')}</Empty> : (
          <People>
            {lines.map((one) => (
              <PersonRow key={one.id} name={one.name} href={`/untuk-perusahaan/${token}/perkenalan/${one.id}`}
                detail={`${one.title} · ${t('of-asked', { share: formatPercent(one.coverage / 1000, lang) })}${one.status === 'sent' ? ` · ${t('answers-until', { day: formatDay(one.dueOn, lang) })}` : ''}`}>
                <IntroductionTag status={one.status} isOverdue={one.isOverdue} t={t} />
              </PersonRow>
            ))}
          </People>
        )}
        <p class="govuk-body"><b>{t('your-rate')}</b> {answerRateText(lines[0]?.rate ?? noAnswersYet, t, lang)}. <span class="quiet">{t('your-rate-how')}</span></p>
        <p class="govuk-body"><a href={`/untuk-perusahaan/${token}`}>{t('to-employer-home')}</a></p>
      </>
    ),
  };
}
