import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatMonth, formatNumber, formatPercent, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { SummaryList } from '#ui/summary-list';
import { TextField } from '#ui/text-field';
import { readVacancyAction } from '../actions/read-vacancy.ts';
import { seeNextVacancy } from '../actions/see-vacancies.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { ValueOf } from './value-of.ts';

const path = '/kebutuhan/lowongan/baca';
type Queue = ValueOf<typeof seeNextVacancy>;
type Props = { queue: Queue; form: FormState; t: Translate<DemandKey>; lang: Lang };

/** One vacancy after the other, a few seconds each. */
export const nextVacancyPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeNextVacancy, (queue) => queuePage(request, queue, emptyForm)));

  app.post(path, (request, reply) => submit(request, reply, {
    deed: readVacancyAction,
    again: async (form) => {
      const queue = await request.ask(seeNextVacancy, {});
      return queuePage(request, queue.ok ? queue.value : { total: 0, next: undefined, choices: [], units: [], q: undefined }, form);
    },
    done: ({ setAside, isLater, alike }) => {
      const t = translator(texts, request.language);
      return { to: path, say: isLater ? t('read-later-done') : setAside ? t('set-aside-done') : alike > 0 ? t('confirmed-alike', { count: formatNumber(alike, request.language) }) : t('confirmed') };
    },
  }));
};

function queuePage(request: Request, queue: Queue, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('read-vacancy'), shell: 'staff', current: '/kebutuhan', body: <NextVacancy queue={queue} form={form} t={t} lang={request.language} /> };
}

const NextVacancy = ({ queue, form, t, lang }: Props) => {
  const { next } = queue;
  if (!next) return <Empty level={1} what={t('all-read')} firstStep={{ href: '/kebutuhan/lowongan', text: t('vacancies') }}>{t('all-read-text')}</Empty>;
  return (
    <>
      <PageHead title={next.title} eyebrow={t('read-vacancy')} detail={t('read-lead', { count: formatNumber(queue.total, lang) })} up={{ href: '/kebutuhan/lowongan', text: t('vacancies') }} />
      <Grid columns="wide-narrow">
        <Card title={t('pick-occupation')}>
          {queue.choices.length === 0 && <p>{t('found-none')}</p>}
          <Form action={path} byKeys>
            <HiddenField name="vacancy" value={next.id} /><HiddenField name="version" value={String(next.version)} />
            {queue.choices.length > 0 && (
              <Radios name="occupation" label={t('occupation')} value={queue.choices[0]?.code} hint={t('read-keys')}
                options={queue.choices.map((one) => ({ value: one.code, text: one.title, hint: [one.code, one.confidence !== undefined && t('sure-by', { share: formatPercent(one.confidence, lang) }), one.words.length > 0 && t('guessed-from', { words: one.words.join(' ') })].filter(Boolean).join(' · ') }))}
                error={form.problems.find((problem) => problem.field === 'occupation')?.text} />
            )}
            <Deeds>
              {queue.choices.length > 0 && <Button>{t('confirm')}</Button>}
              <Button secondary name="setAside" value="on" byKey="x">{t('set-aside')}</Button>
              <Button secondary name="later" value="on" byKey="l">{t('read-later')}</Button>
            </Deeds>
            <p class="small quiet">{t('set-aside-hint')}</p>
          </Form>
          <Form action={path} method="get"><TextField name="q" label={t('change-word')} value={queue.q ?? ''} width={20} /><Button secondary>{t('find-occupation')}</Button></Form>
        </Card>
        <Card title={t('facts')}>
          <SummaryList rows={[
            { key: t('company'), value: next.company || '—' }, { key: t('place'), value: next.regionName || next.place || '—' },
            ...(next.beside ? [{ key: t('beside'), value: next.beside }] : []), ...(queue.units.length > 0 ? [{ key: t('units-guessed'), value: <>{queue.units.map((unit) => <p class="small" key={unit.key}>{unit.title} <span class="quiet">{unit.key}</span></p>)}</> }] : []),
            { key: t('headcount'), value: formatNumber(next.headcount, lang) }, { key: t('month'), value: formatMonth(next.month, lang) },
          ]} />
        </Card>
      </Grid>
    </>
  );
};
