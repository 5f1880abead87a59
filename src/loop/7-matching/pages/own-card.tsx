import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, show, submit, type FormState } from '#platform/http/submit';
import { regionName } from '#standards';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Checkboxes } from '#ui/checkboxes';
import { Deeds } from '#ui/deeds';
import { Empty } from '#ui/empty';
import { Form } from '#ui/form';
import { formatDate, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { SummaryList } from '#ui/summary-list';
import { TextArea } from '#ui/text-area';
import { Verdict } from '#ui/verdict';
import { editCardAction, openCardForm, seeCard, switchCardAction } from '../actions/own-card.ts';
import { languages } from '../rules/skill-card.ts';
import { cardTexts, type CardKey } from '../texts/card.ts';
import { texts } from '../texts/words.ts';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

const path = '/saya/kartu';
type Shown = NonNullable<ValueOf<typeof seeCard>['card']>;

/** The own card: read in three languages, changed in Indonesian. */
export const ownCardPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, seeCard, ({ card }) => cardPage(request, card)));
  app.get(`${path}/ubah`, (request, reply) => show(request, reply, openCardForm, (choices) => formPage(request, choices, formOf(choices))));
  app.post(`${path}/ubah`, (request, reply) => submit(request, reply, {
    deed: editCardAction,
    again: async (form) => {
      const choices = await request.ask(openCardForm, {});
      if (!choices.ok) throw new Gone();
      return formPage(request, choices.value, form);
    },
    done: () => ({ to: path, say: translator(texts, request.language)('card-saved') }),
  }));
  app.post(`${path}/tampil`, (request, reply) => submit(request, reply, {
    deed: switchCardAction,
    again: async (form) => ({ title: translator(texts, request.language)('card'), shell: 'question', body: <Empty what={form.problems[0]?.text ?? ''} level={1}><a href={path}>{translator(texts, request.language)('back-to-card')}</a></Empty> }),
    done: ({ isOpen }) => ({ to: path, say: translator(texts, request.language)(isOpen ? 'card-opened' : 'card-closed-now') }),
  }));
};

function cardPage(request: Request, card: Shown | undefined): Page {
  const t = translator(texts, request.language);
  const words = translator(cardTexts, request.language);
  const title = words('title');
  if (!card) return { title, shell: 'question', body: <Empty what={t('no-card')} level={1} firstStep={{ href: '/saya', text: t('to-my-class') }}>{t('no-card-text')}</Empty> };
  return { title, shell: 'question', body: <CardView card={card} words={words} lang={request.language} /> };
}

type View = { card: Shown; words: (key: CardKey, facts?: Record<string, string>) => string; lang: Lang };

const CardView = ({ card, words, lang }: View) => (
  <>
    <h1 class="govuk-heading-l">{words('title')}</h1>
    <p class="small"><a href={`${path}?bahasa=id`} hreflang="id">Bahasa Indonesia</a> · <a href={`${path}?bahasa=en`} hreflang="en">English</a> · <a href={`${path}?bahasa=ja`} hreflang="ja">日本語</a></p>
    <Verdict tone={card.isOpen ? 'go' : 'wait'} title={words(card.isOpen ? 'open' : card.closedBecause === 'hired' ? 'hired' : 'closed')}>{words(card.isOpen ? 'open-text' : 'closed-text')}</Verdict>
    <Card title={words('what', { code: card.code })}>
      <SummaryList rows={[
        { key: words('place'), value: card.regionName },
        { key: words('hours'), value: words(card.takesShifts ? 'shifts-yes' : 'shifts-no') },
        { key: words('moving'), value: words(card.moves ? 'moves-yes' : 'moves-no') },
        { key: words('languages'), value: card.languages.length === 0 ? words('indonesian') : [words('indonesian'), ...card.languages.map((one) => words(`language.${one}`))].join(', ') },
        ...(card.wish ? [{ key: words('wish'), value: card.wish }] : []),
      ]} />
      <Deeds><Button secondary href={`${path}/ubah`}>{words('change')}</Button></Deeds>
    </Card>
    <Card title={words('units')}>
      <ul class="govuk-list">{card.units.map((unit) => <li key={unit.key + unit.certificate}>{unit.title} <span class="quiet small">{unit.code}</span></li>)}</ul>
      {card.certificates.map((one) => <p class="small" key={one.id}>{words('certificate', { number: one.number, day: formatDate(one.issuedOn, lang) })} <a href={`/c/${one.code}`}>{words('verify')}</a></p>)}
    </Card>
    <p class="small quiet">{words('hidden')}</p>
    <Deeds>
      <Button href="/saya/lowongan">{words('to-vacancies')}</Button>
      <Form action={`${path}/tampil`}>
        <HiddenField name="isOpen" value={card.isOpen ? 'no' : 'yes'} /><HiddenField name="version" value={card.version} />
        <Button secondary>{words(card.isOpen ? 'close' : 'reopen')}</Button>
      </Form>
    </Deeds>
    <p class="govuk-body"><a href="/saya/luar-negeri">{words('to-overseas')}</a></p>
  </>
);

type Choices = ValueOf<typeof openCardForm>;

const formOf = ({ card }: Choices): FormState => ({
  ...emptyForm, values: { region: card.region, takesShifts: card.takesShifts ? 'yes' : 'no', moves: card.moves ? 'yes' : 'no', languages: [...card.languages], wish: card.wish ?? '', version: String(card.version) },
});

function formPage(request: Request, choices: Choices, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('change-card'), shell: 'question', body: <CardForm choices={choices} form={form} t={t} /> };
}

const CardForm = ({ choices, form, t }: { choices: Choices; form: FormState; t: T }) => {
  const value = (name: string): string => String(form.values[name] ?? '');
  const error = (name: string): string | undefined => form.problems.find((problem) => problem.field === name)?.text;
  const known = choices.regions.some((one) => one.value === value('region'));
  return (
    <>
      <BackLink href={path} />
      <h1 class="govuk-heading-l">{t('change-card')}</h1>
      <Form action={`${path}/ubah`}>
        <HiddenField name="version" value={value('version') || String(choices.card.version)} />
        <Select name="region" label={t('card-place')} value={value('region')} error={error('region')} options={known ? choices.regions : [...choices.regions, { value: value('region'), text: regionName(value('region')) }]} />
        <Radios name="takesShifts" label={t('card-shifts')} inline value={value('takesShifts')} error={error('takesShifts')} options={[{ value: 'yes', text: t('yes') }, { value: 'no', text: t('no') }]} />
        <Radios name="moves" label={t('card-moves')} hint={t('card-moves-hint')} inline value={value('moves')} error={error('moves')} options={[{ value: 'yes', text: t('yes') }, { value: 'no', text: t('no') }]} />
        <Checkboxes name="languages" label={t('card-languages')} optional small values={[form.values['languages'] ?? []].flat()} options={languages.map((one) => ({ value: one, text: t(`language.${one}`) }))} />
        <TextArea name="wish" label={t('card-wish')} hint={t('card-wish-hint')} optional rows={3} maxLength={300} value={value('wish')} error={error('wish')} />
        <Button>{t('save-card')}</Button>
      </Form>
    </>
  );
};
