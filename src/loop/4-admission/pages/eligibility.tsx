import { educationLevels } from '#people';
import { regionName } from '#standards';
import type { Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { Select } from '#ui/select';
import { Verdict } from '#ui/verdict';
import { askEligibility } from '../actions/check-eligibility.ts';
import { startApplication } from '../actions/start-application.ts';
import type { Eligibility, EligibilityReason } from '../rules/eligibility.ts';
import { educationWords } from '../texts/refusals.ts';
import { spoken, type Spoken } from './field-at.ts';
import { requirementSentences, whole } from './requirement-sentences.ts';

type Answer = Extract<Awaited<ReturnType<typeof askEligibility.run>>, { ok: true }>['value'];

export const eligibilityPages: Routes = (app) => {
  app.get('/daftar/:class', (request, reply) => show(request, reply, askEligibility, (answer) => beforePage(request, answer)));
  app.post('/daftar/:class', (request, reply) => submit(request, reply, {
    deed: startApplication,
    again: async (form) => {
      const answer = await request.ask(askEligibility, { class: (request.params as { class: string }).class });
      return answer.ok ? beforePage(request, answer.value, form) : { title: '', body: <p /> };
    },
    done: ({ id }) => ({ to: `/pendaftaran/${id}` }),
  }));
};

function beforePage(request: Request, answer: Answer, form: FormState = emptyForm) {
  const words = spoken(request);
  const isSignedIn = request.may('admission.start-application');
  return { title: words.t('before-you-apply'), shell: 'question' as const, current: '/', problems: form.problems, body: <Before answer={answer} isSignedIn={isSignedIn} {...words} /> };
}

/** Plain words first; the form to try them is short, keeps nothing, and comes before any other. */
const Before = ({ answer, isSignedIn, t, lang }: { answer: Answer; isSignedIn: boolean } & Spoken) => {
  const { class: of, wave, isOpen, eligibility } = answer;
  return (
    <>
      <BackLink href={`/pelatihan/${of.id}`} />
      <p class="eyebrow">{of.label}</p>
      <h1 class="govuk-heading-l">{t('before-you-apply')}</h1>
      {eligibility && <EligibilityVerdict eligibility={eligibility} of={of.id} t={t} lang={lang} />}
      <p class="govuk-body">{t('you-may-apply-if')}</p>
      <ul class="govuk-list govuk-list--bullet">{requirementSentences(answer.requirements, of.startsOn, t, lang).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      <EligibilityForm answer={answer} t={t} lang={lang} />
      <p class="govuk-body">{t('no-rush-short')}</p>
      <h2 class="govuk-heading-m">{t('you-will-need')}</h2>
      <ul class="govuk-list govuk-list--bullet"><li>{t('need-card')}</li><li>{t('need-diploma')}</li><li>{t('need-guardian')}</li><li>{t('need-minutes')}</li></ul>
      {!isOpen && <p class="govuk-body"><b>{t('applications-between', { from: formatDay(wave.applyFrom, lang), until: formatDay(wave.applyUntil, lang) })}</b></p>}
      {isOpen && !isRefused(eligibility) && (isSignedIn
        ? <Form action={`/daftar/${of.id}`}><HiddenField name="language" value={lang === 'en' ? 'en' : 'id'} /><Button wide>{t('start-application')}</Button></Form>
        : <><Button wide href={`/masuk?kembali=/daftar/${of.id}`}>{t('start-with-phone')}</Button><p class="small quiet">{t('why-phone')} <a href="/pendaftaran/tautan">{t('send-my-link')}</a></p></>)}
    </>
  );
};

/** Something told speaks against it; what was not told yet does not. */
const isRefused = (eligibility: Eligibility | undefined): boolean => eligibility?.reasons.some((reason) => reason.code !== 'not-told') ?? false;

const EligibilityForm = ({ answer: { class: of, told, regions, eligibility }, t, lang }: { answer: Answer } & Spoken) => {
  const words = educationWords[lang === 'id' ? 'id' : 'en'];
  return (
    <details class="govuk-details" open={eligibility !== undefined}>
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{t('check-yourself')}</span></summary>
      <div class="govuk-details__text">
        <Form action={`/daftar/${of.id}`} method="get">
          <DateField name="birth" label={t('birthDay')} value={told.birth ?? ''} />
          <Select name="education" label={t('education')} value={told.education ?? ''} empty={t('choose')} options={educationLevels.map((value) => ({ value, text: words[value] }))} />
          <Select name="region" label={t('regionCode')} value={told.region ?? ''} empty={t('choose')} options={regions} />
          <DateField name="lastTraining" label={t('last-training')} hint={t('last-training-hint')} optional value={told.lastTraining ?? ''} />
          <Button secondary>{t('check')}</Button>
          <p class="small quiet">{t('check-keeps-nothing')}</p>
        </Form>
      </div>
    </details>
  );
};

/** The answer, each reason with its way on. */
const EligibilityVerdict = ({ eligibility, of, t, lang }: { eligibility: Eligibility; of: string } & Spoken) => {
  const open = eligibility.reasons.filter((reason) => reason.code === 'not-told');
  const told = eligibility.reasons.filter((reason) => reason.code !== 'not-told');
  const key = told.length === 0 ? (open.length === 0 ? 'eligible' : 'eligible-so-far') : eligibility.answer === 'no' ? 'not-eligible' : 'not-yet-eligible';
  return (
    <Verdict tone={told.length === 0 ? (open.length === 0 ? 'go' : 'wait') : eligibility.answer === 'no' ? 'stop' : 'wait'} title={t(key)} mark>
      {told.map((reason) => <p key={reason.code}>{reasonSentence(reason, { t, lang })} <b>{t(`way.${reason.code}`)}</b></p>)}
      {told.length === 0 && open.length > 0 && <p>{t('told-too-little')}</p>}
      {told.length > 0 && <p><a href="/">{t('see-other-classes')}</a>{eligibility.answer === 'not-yet' && <> · <a href={`/pelatihan/${of}/ingatkan`}>{t('remind-me')}</a></>}</p>}
      <p class="small">{t('judged-by', { version: whole(eligibility.version) })}</p>
    </Verdict>
  );
};

export function reasonSentence(reason: EligibilityReason, { t, lang }: Spoken): string {
  const words = educationWords[lang === 'id' ? 'id' : 'en'];
  switch (reason.code) {
    case 'age-below': return t('reason.age-below', { age: reason.age, minimum: reason.minimum, from: formatDay(reason.from, lang) });
    case 'age-above': return t('reason.age-above', { age: reason.age, maximum: reason.maximum });
    case 'education-below': return t('reason.education-below', { has: words[reason.has], needs: words[reason.needs] });
    case 'other-province': return t('reason.other-province', { region: reason.provinces.map((code) => regionName(code)).join(', ') });
    case 'cooling-down': return t('reason.cooling-down', { months: reason.months, from: formatDay(reason.from, lang) });
    case 'enrolled-now': return t('reason.enrolled-now');
    case 'not-told': return t('told-too-little');
  }
}
