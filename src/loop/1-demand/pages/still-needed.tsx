import { translator, type Translate } from '#kernel/translate';
import type { Actor } from '#kernel/actor';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkboxes } from '#ui/checkboxes';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDay, formatMonth, formatNumber, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { renewNeedsAction } from '../actions/renew-needs.ts';
import { seeEmployerHome } from '../actions/see-employer-home.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { asHolder } from './link-holder.tsx';
import type { ValueOf } from './value-of.ts';

type Line = ValueOf<typeof seeEmployerHome>['lines'][number];

/** Where the question "still needed?" leads: everything that fades, ticked already; one tap answers for all. Opening the link changes nothing. */
export const stillNeededPages: Routes = (app) => {
  app.get('/untuk-perusahaan/:token/masih', (request, reply) => asHolder(request, reply, async (actor, at) => reply.page(await stillPage(request, actor, at, emptyForm))));

  app.post('/untuk-perusahaan/:token/masih', (request, reply) => asHolder(request, reply, (actor, at) => submit(request, reply, {
    deed: renewNeedsAction, actor, again: (form) => stillPage(request, actor, at, form),
    done: ({ renewed }) => ({ to: at, say: translator(texts, request.language)('still-done', { count: formatNumber(renewed, request.language) }) }),
  })));
};

async function stillPage(request: Request, actor: Actor, at: string, form: FormState): Promise<Page> {
  const home = await request.ask(seeEmployerHome, {}, { actor });
  if (!home.ok) throw new Gone();
  const t = translator(texts, request.language);
  const lines = home.value.lines.filter((line) => line.mayRenew && line.wanted > 0 && (line.isFading || line.isFaded));
  return {
    title: t('still-title'), shell: 'question', current: '/untuk-perusahaan',
    body: lines.length === 0
      ? <Empty level={1} what={t('still-none')} firstStep={{ href: at, text: t('to-your-needs') }}>{t('still-none-text')}</Empty>
      : <StillForm lines={lines} at={at} form={form} t={t} lang={request.language} />,
  };
}

const StillForm = ({ lines, at, form, t, lang }: { lines: readonly Line[]; at: string; form: FormState; t: Translate<DemandKey>; lang: Lang }) => (
  <>
    <PageHead title={t('still-title')} detail={t('still-lead')} />
    <Form action={`${at}/masih`}>
      <Checkboxes name="needs" label={t('still-which')} values={lines.map((line) => line.id)} error={form.problems.find((problem) => problem.field === 'needs')?.text}
        options={lines.map((line) => ({
          value: line.id, text: t('still-need', { headcount: formatNumber(line.wanted, lang), occupation: line.occupationTitle }),
          hint: t('still-need-hint', { month: formatMonth(line.month, lang), region: line.regionName, until: formatDay(line.expiresOn, lang) }),
        }))} />
      <Button wide>{t('still-do')}</Button>
    </Form>
    <p class="small"><a href={at}>{t('to-your-needs')}</a></p>
  </>
);
