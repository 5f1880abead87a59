import type { Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { Form } from '#ui/form';
import { Select } from '#ui/select';
import { addDocuments } from '../actions/add-documents.ts';
import { chooseClasses } from '../actions/choose-classes.ts';
import { giveStatement } from '../actions/give-statement.ts';
import { openPart } from '../actions/see-own-application.ts';
import { maximumWishes } from '../rules/application.ts';
import { refusalOf } from '../rules/eligibility-of-class.ts';
import { again, backToTasks, partPage, type OpenPart } from './about-you.tsx';
import { reasonSentence } from './eligibility.tsx';
import { errorAt, formOf, type Spoken } from './field-at.ts';
import { DocumentsForm } from './documents-form.tsx';
import { ChoosingOdds } from './odds.tsx';
import { partPaths } from './part-paths.ts';

type Props = { part: OpenPart; form: FormState } & Spoken;

export const wishesAndDocumentsPages: Routes = (app) => {
  app.get(`/pendaftaran/:application/${partPaths.classes}`, (request, reply) => show(request, reply, openPart, (part) => partPage(request, part, formOf({ choices: part.application.choices }), WishesForm)));
  app.post(`/pendaftaran/:application/${partPaths.classes}`, (request, reply) => submit(request, reply, { deed: chooseClasses, again: (form) => again(request, form, WishesForm), done: backToTasks }));
  app.get(`/pendaftaran/:application/${partPaths.documents}`, (request, reply) => show(request, reply, openPart, (part) => partPage(request, part, emptyForm, DocumentsForm)));
  app.post(`/pendaftaran/:application/${partPaths.documents}`, (request, reply) => submit(request, reply, {
    deed: addDocuments, again: (form) => again(request, form, DocumentsForm), done: backToTasks, files: { kinds: ['jpeg', 'png', 'webp', 'pdf'], maxBytes: 8 * 1024 * 1024 },
  }));
  app.get(`/pendaftaran/:application/${partPaths.statement}`, (request, reply) => show(request, reply, openPart, (part) => partPage(request, part, emptyForm, StatementForm)));
  app.post(`/pendaftaran/:application/${partPaths.statement}`, (request, reply) => submit(request, reply, { deed: giveStatement, again: (form) => again(request, form, StatementForm), done: backToTasks }));
};

/** Three selects in order: ranking without script. Classes that are not open to this person are named with the reason. */
const WishesForm = ({ part, form, t, lang }: Props) => {
  const { application, offers } = part;
  const chosen = [form.values['choices'] ?? []].flat();
  const isRefused = (offer: OpenPart['offers'][number]): boolean => refusalOf(offer.class, offer.eligibility) !== undefined;
  const options = offers.filter((offer) => !isRefused(offer)).map(({ class: of, applicants }) => ({ value: of.id, text: t('wish-option', { class: of.label, n: applicants, seats: of.seats }) }));
  const refused = offers.filter(isRefused);
  return (
    <Form action={`/pendaftaran/${application.id}/${partPaths.classes}`}>
      <h1 class="govuk-heading-l">{t('part.classes')}</h1>
      <p class="govuk-body">{t('wishes-lead')}</p>
      {Array.from({ length: maximumWishes }, (_, at) => (
        <Select
          key={at} name="choices" id={at === 0 ? 'choices' : `choices-${at + 1}`} label={t('wish-n', { n: at + 1 })} value={chosen[at] ?? ''} options={options}
          empty={t(at === 0 ? 'choose' : 'no-further-wish')} optional={at > 0} error={at === 0 ? errorAt(form, 'choices') : undefined}
        />
      ))}
      <ChoosingOdds part={part} t={t} lang={lang} />
      {refused.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t('classes-not-open', { n: refused.length })}</span></summary>
          <ul class="govuk-details__text govuk-list">{refused.map(({ class: of, eligibility }) => (
            <li key={of.id}><b>{of.label}</b>: {reasonSentence(eligibility.reasons.find(({ code }) => code !== 'not-told')!, { t, lang })}</li>
          ))}</ul>
        </details>
      )}
      <Button wide>{t('save-and-go-on')}</Button>
    </Form>
  );
};

const StatementForm = ({ part: { application }, form, t }: Props) => (
  <Form action={`/pendaftaran/${application.id}/${partPaths.statement}`}>
    <h1 class="govuk-heading-l">{t('part.statement')}</h1>
    <ul class="govuk-list govuk-list--bullet">
      {(['statement.true', 'statement.come', 'statement.free', 'statement.data'] as const).map((key) => <li key={key}>{t(key)}</li>)}
    </ul>
    <Checkbox name="agree" text={t('statement.agree')} checked={application.draft.agreedAt !== undefined} error={errorAt(form, 'agree')} />
    <Button wide>{t('save-and-go-on')}</Button>
    <p class="small quiet"><a href="/data-pribadi">{t('your-data')}</a></p>
  </Form>
);
