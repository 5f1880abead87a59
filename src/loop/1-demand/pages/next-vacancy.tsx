import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Checkboxes } from '#ui/checkboxes';
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
      return queuePage(request, queue.ok ? queue.value : { total: 0, next: undefined, choices: [], units: [], unitsFound: [], q: undefined, unit: undefined }, form);
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
        <Card title={t('pick-reading')}>
          {queue.choices.length === 0 && <p class="govuk-body">{t(queue.q ? 'found-none' : 'read-none')}</p>}
          <Form action={path} byKeys>
            <HiddenField name="vacancy" value={next.id} /><HiddenField name="version" value={String(next.version)} />
            {queue.choices.length > 0 && (
              <Radios name="occupation" label={t('occupation')} value={queue.choices[0]?.code} hint={t('read-keys')}
                options={queue.choices.map((one) => ({ value: one.code, text: one.title, hint: [one.code, ...why(one, t, lang)].join(' · ') }))}
                error={form.problems.find((problem) => problem.field === 'occupation')?.text} />
            )}
            {queue.choices.length > 0 && <Units queue={queue} form={form} t={t} lang={lang} />}
            <Deeds>
              {queue.choices.length > 0 && <Button>{t('confirm')}</Button>}
              <Button secondary name="setAside" value="on" byKey="x">{t('set-aside')}</Button>
              <Button secondary name="later" value="on" byKey="l">{t('read-later')}</Button>
            </Deeds>
            <p class="small quiet">{t('set-aside-hint')}</p>
          </Form>
          <Form action={path} method="get">
            <TextField name="q" label={t('change-word')} value={queue.q ?? ''} width={20} />
            <TextField name="unit" label={t('change-unit')} value={queue.unit ?? ''} width={20} error={queue.unit && queue.unitsFound.length === 0 ? t('units-none') : undefined} />
            <Button secondary>{t('find-other')}</Button>
          </Form>
        </Card>
        <Facts queue={queue} form={form} t={t} lang={lang} />
      </Grid>
    </>
  );
};

const Facts = ({ queue: { next }, t, lang }: Props) => next && (
  <Card title={t('vacancy-facts')}>
    <SummaryList rows={[
      { key: t('company'), value: next.company || '—' }, { key: t('place'), value: next.regionName || next.place || '—' },
      ...(next.beside ? [{ key: t('beside'), value: next.beside }] : []),
      { key: t('headcount'), value: formatNumber(next.headcount, lang) }, { key: t('month'), value: formatMonth(next.month, lang) },
    ]} />
  </Card>
);

/** How sure a proposal is, and by which words. */
const why = ({ confidence, words }: { readonly confidence?: number | undefined; readonly words: readonly string[] }, t: Translate<DemandKey>, lang: Lang): string[] =>
  [
    ...(confidence === undefined ? [] : [t('sure-by', { share: formatPercent(Math.round(confidence * 100) / 100, lang) })]),
    ...(words.length > 0 ? [t('guessed-from', { words: words.join(' ') })] : []),
  ];

/** A letter each, so that no box needs a mouse; what is likely is ticked, and the same Enter confirms it. */
const Units = ({ queue: { units, unitsFound }, form, t, lang }: Props) => {
  const options = [...units.map((unit) => ({ ...unit, why: why(unit, t, lang) })), ...unitsFound.map((unit) => ({ ...unit, why: [], isLikely: false }))];
  const ticked = form.values['unitsRead'] ? [form.values['units'] ?? []].flat() : options.filter((unit) => unit.isLikely).map((unit) => unit.key as string);
  return (
    <>
      <HiddenField name="unitsRead" value="on" />
      {options.length === 0 ? <p class="small quiet">{t('units-guessed-none')}</p> : (
        <Checkboxes name="units" label={t('units-guessed')} hint={t('units-keys')} small values={ticked} error={form.problems.find((problem) => problem.field === 'units')?.text}
          options={options.map((unit, at) => ({ value: unit.key, text: unit.title, hint: [letters[at], unit.key.split('@')[0], ...unit.why].filter(Boolean).join(' · ') }))} />
      )}
    </>
  );
};
/** As `work-by-keys.ts` counts boxes. */
const letters = 'ABCDEFGH';
