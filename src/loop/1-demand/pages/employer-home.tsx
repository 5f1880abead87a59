import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { submit } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDay, formatMonth, formatNumber, formatPercent, type Lang } from '#ui/format';
import { PageHead } from '#ui/page-head';
import { RangeBar } from '#ui/range-bar';
import { Stack } from '#ui/stack';
import { TextField } from '#ui/text-field';
import type { FormState } from '#platform/http/submit';
import { renewNeedAction } from '../actions/renew-need.ts';
import { seeEmployerHome } from '../actions/see-employer-home.ts';
import { withdrawNeedAction } from '../actions/withdraw-need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { asHolder } from './link-holder.tsx';
import { NeedStateTag } from './need-state-tag.tsx';
import { StrengthTag } from './strength-tag.tsx';
import type { ValueOf } from './value-of.ts';

type Home = ValueOf<typeof seeEmployerHome>;
type Props = { home: Home; at: string; t: Translate<DemandKey>; lang: Lang };

export const employerHomePages: Routes = (app) => {
  app.get('/untuk-perusahaan/:token', (request, reply) => asHolder(request, reply, async (actor, at) => {
    const home = await request.ask(seeEmployerHome, {}, { actor });
    if (!home.ok) return reply.refusePage(home.error);
    const t = translator(texts, request.language);
    return reply.page({ title: t('employer-home', { name: home.value.name }), shell: 'question', current: '/untuk-perusahaan', body: <HomeView home={home.value} at={at} t={t} lang={request.language} /> });
  }));

  app.post('/untuk-perusahaan/:token/kebutuhan/:need/perpanjang', (request, reply) => asHolder(request, reply, (actor, at) => submit(request, reply, {
    deed: renewNeedAction, actor, again: (form) => withdrawPage(request, at, form),
    done: ({ expiresOn }) => ({ to: at, say: translator(texts, request.language)('renewed', { until: formatDay(expiresOn, request.language) }) }),
  })));
  app.get('/untuk-perusahaan/:token/kebutuhan/:need/tarik', (request, reply) => asHolder(request, reply, (_, at) => reply.page(withdrawPage(request, at, { values: {}, problems: [] }))));
  app.post('/untuk-perusahaan/:token/kebutuhan/:need/tarik', (request, reply) => asHolder(request, reply, (actor, at) => submit(request, reply, {
    deed: withdrawNeedAction, actor, again: (form) => withdrawPage(request, at, form), done: () => ({ to: at, say: translator(texts, request.language)('withdrawn') }),
  })));
};

function withdrawPage(request: Request, at: string, form: FormState): Page {
  const t = translator(texts, request.language);
  const { need } = request.params as { need: string };
  return {
    title: t('withdraw-title'), shell: 'question', current: '/untuk-perusahaan',
    body: (
      <>
        <BackLink href={at} />
        <PageHead title={t('withdraw-title')} />
        <Form action={`${at}/kebutuhan/${encodeURIComponent(need)}/tarik`}>
          <TextField name="reason" label={t('reason')} value={String(form.values['reason'] ?? '')} error={form.problems.find((problem) => problem.field === 'reason')?.text} maxLength={500} />
          <Button warning wide>{t('withdraw-do')}</Button>
        </Form>
      </>
    ),
  };
}

const HomeView = ({ home, at, t, lang }: Props) => (
  <>
    <PageHead title={t('employer-home', { name: home.name })} detail={t('employer-home-lead')} />
    <Stack>
      <Deeds><Button wide href={`${at}/kebutuhan`}>{t('new-need')}</Button></Deeds>
      {home.lines.length === 0 && <Empty what={t('no-needs-employer')}>{t('no-needs-employer-text')}</Empty>}
      {home.lines.map((line) => <NeedCard key={line.id} line={line} at={at} t={t} lang={lang} />)}
      <Card title={t('your-record')}>
        {home.kept
          ? (
            <>
              <RangeBar compact lower={home.kept.lower / 1000} upper={home.kept.upper / 1000} value={t('kept-of', { hired: formatNumber(Math.min(home.kept.hired, home.kept.promised), lang), promised: formatNumber(home.kept.promised, lang) })} />
              <p>{t('kept-share', { hired: formatNumber(Math.min(home.kept.hired, home.kept.promised), lang), promised: formatNumber(home.kept.promised, lang) })} {t('kept-range', { lower: formatPercent(home.kept.lower / 1000, lang), upper: formatPercent(home.kept.upper / 1000, lang) })}</p>
            </>
          )
          : <p>{t('no-record')}</p>}
        <p>{t('record-expected', { people: formatNumber(home.ofTen, lang) })}</p>
        <p class="small quiet">{t('record-use')}</p>
      </Card>
    </Stack>
  </>
);

const NeedCard = ({ line, at, t, lang }: Omit<Props, 'home'> & { line: Home['lines'][number] }) => (
  <Card title={line.occupationTitle} detail={`${formatMonth(line.month, lang)} · ${line.regionName}`}>
    <p>{t('card-open', { headcount: formatNumber(line.headcount, lang), seats: formatNumber(line.seats, lang), hired: formatNumber(line.paidBack, lang) })}</p>
    <p><StrengthTag strength={line.strength} t={t} /> <NeedStateTag line={line} t={t} /> <span class="small quiet">{t('expires')} {formatDay(line.expiresOn, lang)}</span></p>
    {line.mayRenew && (line.isFading || line.isFaded) && (
      <Form action={`${at}/kebutuhan/${line.id}/perpanjang`}><Button secondary>{t('still-needed-do')}</Button></Form>
    )}
    {!line.isWithdrawn && !line.isFaded && <p class="small"><a href={`${at}/kebutuhan/${line.id}/tarik`}>{t('no-longer-do')}<span class="govuk-visually-hidden"> {line.occupationTitle}</span></a></p>}
  </Card>
);
