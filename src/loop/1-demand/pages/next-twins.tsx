import { translator, type Translate } from '#kernel/translate';
import type { Request, Page, Routes } from '#platform/http/routes';
import { show, submit } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatMonth, formatNumber, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { SummaryList } from '#ui/summary-list';
import { answerTwins, seeNextTwins } from '../actions/twins.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/lowongan/kembar';
type Queue = ValueOf<typeof seeNextTwins>;
type Props = { queue: Queue; t: Translate<DemandKey>; lang: Lang };
type Told = NonNullable<Queue['pair']>['later'];

/** Two vacancies that may be one, pair after pair. */
export const nextTwinsPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeNextTwins, (queue) => twinsPage(request, queue)));

  app.post(path, (request, reply) => submit(request, reply, {
    deed: answerTwins,
    again: async () => {
      const queue = await request.ask(seeNextTwins, {});
      return twinsPage(request, queue.ok ? queue.value : { total: 0, pair: undefined });
    },
    done: ({ answer }) => ({ to: path, say: translator(texts, request.language)(`twins-${answer}-done`) }),
  }));
};

function twinsPage(request: Request, queue: Queue): Page {
  const t = translator(texts, request.language);
  return { title: t('twins'), shell: 'staff', current: '/kebutuhan', body: <NextTwins queue={queue} t={t} lang={request.language} /> };
}

const NextTwins = ({ queue: { total, pair }, t, lang }: Props) => {
  if (!pair) return <Empty level={1} what={t('twins-none')} firstStep={{ href: '/kebutuhan/lowongan', text: t('vacancies') }}>{t('twins-none-text')}</Empty>;
  return (
    <>
      <PageHead title={t('twins-text')} eyebrow={t('twins')} detail={t('twins-lead', { count: formatNumber(total, lang) })} up={{ href: '/kebutuhan/lowongan', text: t('vacancies') }} />
      <Grid columns="two">
        <Card title={t('twins-earlier')}><Facts of={pair.earlier} t={t} lang={lang} /></Card>
        <Card title={t('twins-later')}><Facts of={pair.later} t={t} lang={lang} /></Card>
      </Grid>
      <Form action={path} byKeys>
        <HiddenField name="vacancy" value={pair.later.id} /><HiddenField name="version" value={String(pair.later.version)} />
        <Deeds><Button name="answer" value="one" byKey="y">{t('twins-one')}</Button><Button secondary name="answer" value="two" byKey="n">{t('twins-two')}</Button></Deeds>
        <p class="small quiet">{t('twins-keys')}</p>
      </Form>
    </>
  );
};

const Facts = ({ of, t, lang }: { of: Told; t: Translate<DemandKey>; lang: Lang }) => (
  <SummaryList rows={[
    { key: t('title'), value: of.title }, { key: t('company'), value: of.company || '—' }, { key: t('place'), value: of.regionName || of.place || '—' },
    { key: t('headcount'), value: formatNumber(of.headcount, lang) }, { key: t('month'), value: formatMonth(of.month, lang) }, ...(of.beside ? [{ key: t('beside'), value: of.beside }] : []),
    { key: t('from-file'), value: <a href={`/kebutuhan/impor/${of.import}`}>{of.fileName || t('import-file')}, {t('line')} {formatNumber(of.line, lang)}</a> },
  ]} />
);
