import { translator } from '#kernel/translate';
import type { Language } from '#platform/http/words';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { Form } from '#ui/form';
import { formatDay } from '#ui/format';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { SummaryList } from '#ui/summary-list';
import { Verdict } from '#ui/verdict';
import { seeOwnWish, stateWishAction, withdrawWishAction } from '../actions/own-wish.ts';
import { countries, languageLevels } from '../rules/overseas-wish.ts';
import { texts } from '../texts/words.ts';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

const path = '/saya/luar-negeri';
type Shown = ValueOf<typeof seeOwnWish>;
type Props = { shown: Shown; form: FormState; t: T; lang: Language };

/** The voluntary register of people who want to work abroad, as its own person sees it. */
export const ownWishPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeOwnWish, (shown) => pageOf(request, shown, emptyForm)));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: stateWishAction, again: (form) => again(request, form), done: () => ({ to: path, say: translator(texts, request.language)('wish-saved') }),
  }));
  app.post(`${path}/tarik`, (request, reply) => submit(request, reply, {
    deed: withdrawWishAction, again: (form) => again(request, form), done: () => ({ to: path, say: translator(texts, request.language)('wish-withdrawn') }),
  }));
};

async function again(request: Request, form: FormState): Promise<Page> {
  const shown = await request.ask(seeOwnWish, {});
  if (!shown.ok) throw new Error('a form that was just allowed is refused');
  return pageOf(request, shown.value, form);
}

function pageOf(request: Request, shown: Shown, form: FormState): Page {
  const t = translator(texts, request.language);
  const props = { shown, form, t, lang: request.language };
  return {
    title: t('overseas-own'), shell: 'question',
    body: (
      <>
        <h1 class="govuk-heading-l">{t('overseas-own')}</h1>
        <p class="lead">{t('overseas-own-lead')}</p>
        {shown.wish && form.problems.length === 0 ? <Stated {...props} /> : <WishForm {...props} />}
        <p class="small quiet">{t('overseas-promise')}</p>
      </>
    ),
  };
}

/** The name of a field in the reader's language. */
export const fieldNameIn = (name: { readonly id: string; readonly en: string; readonly ja?: string } | undefined, lang: Language): string => (name ? name[lang] ?? name.en : '');

const Stated = ({ shown: { wish, fields }, t, lang }: Props) => (wish ? (
  <>
    <Verdict tone="go" title={t('wish-stands')}>{t('wish-stands-text')}</Verdict>
    <SummaryList rows={[
      { key: t('country'), value: t(`country.${wish.country}`) },
      ...(wish.field ? [{ key: t('field'), value: fieldNameIn(fields.find((one) => one.id === wish.field)?.name, lang) }] : []),
      { key: t('languageLevel'), value: t(`level.${wish.languageLevel}`) },
      { key: t('consentedOn'), value: formatDay(wish.consentedOn, lang) },
      { key: t('kept-by'), value: wish.ownerName ?? t('kept-by-nobody') },
    ]} />
    <details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t('change-wish')}</span></summary><WishForm shown={{ wish, fields, isKnown: true }} form={emptyForm} t={t} lang={lang} /></details>
    <Form action={`${path}/tarik`}><Button secondary>{t('withdraw-wish')}</Button></Form>
  </>
) : null);

const WishForm = ({ shown: { wish, fields }, form, t, lang }: Props) => {
  const value = (name: string, before: string | undefined): string => String(form.values[name] ?? before ?? '');
  const error = (name: string): string | undefined => form.problems.find((problem) => problem.field === name)?.text;
  return (
    <Form action={path}>
      <Radios name="country" label={t('country')} value={value('country', wish?.country ?? 'JP')} error={error('country')} options={countries.map((one) => ({
        value: one, text: t(`country.${one}`),
        ...(one === 'JP' ? { conditional: (
          <Select name="field" label={t('field-japan')} hint={t('field-hint')} empty={t('choose')} value={value('field', wish?.field)} error={error('field')} options={fields.map((field) => ({ value: field.id, text: fieldNameIn(field.name, lang) }))} />
        ) } : {}),
      }))} />
      <Radios name="languageLevel" label={t('languageLevel')} hint={t('level-hint')} value={value('languageLevel', wish?.languageLevel)} error={error('languageLevel')} options={languageLevels.map((one) => ({ value: one, text: t(`level.${one}`) }))} />
      <Checkbox name="consent" text={t('consent')} hint={t('consent-hint')} checked={value('consent', undefined) === 'yes'} error={error('consent')} />
      <Button>{t(wish ? 'save-wish' : 'state-wish')}</Button>
    </Form>
  );
};
