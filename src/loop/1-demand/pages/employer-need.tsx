import { translator, type Translate } from '#kernel/translate';
import type { Actor } from '#kernel/actor';
import { readForm } from '#platform/http/form';
import type { Page, Request, Routes } from '#platform/http/routes';
import { submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay, formatMonth, formatNumber, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { SummaryList } from '#ui/summary-list';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { checkNeed, openShortForm } from '../actions/check-need.ts';
import { recordNeedAction } from '../actions/record-need.ts';
import { strengths } from '../rules/need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { asHolder } from './link-holder.tsx';
import { listOf, UnitPicker } from './unit-picker.tsx';
import type { ValueOf } from './value-of.ts';

type Choices = ValueOf<typeof openShortForm>;
type Checked = ValueOf<typeof checkNeed>;
const asked = ['kata', 'occupation', 'units', 'headcount', 'month', 'region', 'strength', 'note'] as const;

/** The two-minute form of an employer: a word, the form, the answers to check, done. No account, no script. */
export const employerNeedPages: Routes = (app) => {
  // The second address is where a search for units is shown: the language switch and a reload come back to it.
  for (const path of ['/untuk-perusahaan/:token/kebutuhan', '/untuk-perusahaan/:token/kebutuhan/unit']) app.get(path, (request, reply) => asHolder(request, reply, async (actor, at) =>
    reply.page(await formPage(request, actor, at, { values: request.query as FormState['values'], problems: [] }))));

  app.post('/untuk-perusahaan/:token/periksa', (request, reply) => asHolder(request, reply, async (actor, at) => {
    const sent = await readForm(request, checkNeed.input);
    const checked = await request.ask(checkNeed, sent.input, { actor });
    if (checked.ok) return reply.page(checkPage(request, at, sent.values, checked.value));
    if (checked.error.code.startsWith('access.')) return reply.refusePage(checked.error);
    const problems = request.word(checked.error);
    return reply.page({ ...(await formPage(request, actor, at, { values: sent.values, problems })), problems, status: 422 });
  }));

  app.post('/untuk-perusahaan/:token/kebutuhan/unit', (request, reply) => asHolder(request, reply, async (actor, at) => {
    const sent = await readForm(request, openShortForm.input);
    return reply.page(await formPage(request, actor, at, { values: sent.values, problems: [] }));
  }));

  app.post('/untuk-perusahaan/:token/kebutuhan', (request, reply) => asHolder(request, reply, (actor, at) => submit(request, reply, {
    deed: recordNeedAction, actor, add: { employer: actor.employer, source: 'employer-form' },
    again: (form) => formPage(request, actor, at, form),
    done: ({ expiresOn }) => ({ to: at, say: translator(texts, request.language)('need-sent', { until: formatDay(expiresOn, request.language) }) }),
  })));
};

async function formPage(request: Request, actor: Actor, at: string, form: FormState): Promise<Page> {
  const t = translator(texts, request.language);
  const kata = String(form.values['kata'] ?? '').trim().slice(0, 60);
  const units = listOf(form.values['units']).slice(0, 40).filter((unit) => unit.length <= 60);
  const unitWords = String(form.values['unitWords'] ?? '').slice(0, 100);
  const opened = await request.ask(openShortForm, { units, unitWords, ...(kata ? { kata } : {}) }, { actor });
  const choices = opened.ok ? opened.value : { kata, units: { words: '', picked: [], offered: [] }, occupations: [], regions: [] };
  return {
    title: t('who-needed'), shell: 'question', current: '/untuk-perusahaan',
    body: choices.occupations.length === 0 ? <WordForm at={at} kata={kata} t={t} /> : <NeedForm at={at} choices={choices} form={form} t={t} />,
  };
}

const WordForm = ({ at, kata, t }: { at: string; kata: string; t: Translate<DemandKey> }) => (
  <>
    <BackLink href={at} />
    <Form action={`${at}/kebutuhan`} method="get">
      <TextField name="kata" label={t('who-needed')} hint={t('who-hint')} heading value={kata} error={kata ? t('found-none') : undefined} />
      <Button wide>{t('continue')}</Button>
    </Form>
    <p class="small quiet">{t('two-minutes')}</p>
  </>
);

const NeedForm = ({ at, choices, form, t }: { at: string; choices: Choices; form: FormState; t: Translate<DemandKey> }) => {
  const of = (name: string) => ({ name, value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
  return (
    <>
      <BackLink href={`${at}/kebutuhan`} text={t('change-word')} />
      <h1 class="govuk-heading-l">{t('who-needed')}</h1>
      <Form action={`${at}/periksa`}>
        <HiddenField name="kata" value={choices.kata ?? ''} />
        <Radios {...of('occupation')} label={t('pick-occupation')} options={choices.occupations} small />
        <UnitPicker choices={choices.units} hint={t('units-employer-hint')} searchAt={`${at}/kebutuhan/unit#unit`} error={of('units').error} t={t} />
        <NumberField {...of('headcount')} label={t('headcount')} hint={t('headcount-hint')} width={4} />
        <DateField {...of('month')} label={t('month')} hint={t('month-hint')} />
        <Select {...of('region')} label={t('region')} options={choices.regions} empty={t('choose')} />
        <Radios {...of('strength')} label={t('how-sure')} options={strengths.map((one) => ({ value: one, text: t(`sure.${one}`) }))} />
        <TextArea {...of('note')} label={t('message')} optional maxLength={1000} rows={3} />
        <Button wide>{t('continue')}</Button>
      </Form>
    </>
  );
};

function checkPage(request: Request, at: string, values: FormState['values'], checked: Checked): Page {
  const t = translator(texts, request.language);
  return { title: t('check-answers'), shell: 'question', current: '/untuk-perusahaan', body: <CheckAnswers at={at} values={values} checked={checked} t={t} lang={request.language} /> };
}

const CheckAnswers = ({ at, values, checked, t, lang }: { at: string; values: FormState['values']; checked: Checked; t: Translate<DemandKey>; lang: Lang }) => {
  const kept = asked.flatMap((name) => listOf(values[name]).map((value) => <HiddenField key={`${name} ${value}`} name={name} value={value} />));
  const { facts } = checked;
  return (
    <>
      <h1 class="govuk-heading-l">{t('check-answers')}</h1>
      <SummaryList rows={[
        { key: t('occupation'), value: checked.occupationTitle }, { key: t('headcount'), value: formatNumber(facts.headcount, lang) }, { key: t('month'), value: formatMonth(facts.month, lang) },
        ...(checked.units.length > 0 ? [{ key: t('units'), value: <ul class="govuk-list">{checked.units.map((unit) => <li key={unit.key}>{unit.title}</li>)}</ul> }] : []),
        { key: t('region'), value: checked.regionName }, { key: t('how-sure'), value: t(`sure.${facts.strength}`) }, ...(facts.note ? [{ key: t('message'), value: facts.note }] : []),
        { key: t('expires'), value: formatDay(checked.expiresOn, lang) },
      ]} />
      <p>{t('check-text')}</p>
      <Form action={`${at}/kebutuhan`}>{kept}<Button wide>{t('send-need')}</Button></Form>
      <Form action={`${at}/kebutuhan`} method="get">{kept}<Button secondary wide>{t('change-answers')}</Button></Form>
    </>
  );
};
