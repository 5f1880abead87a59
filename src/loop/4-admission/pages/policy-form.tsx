import type { Request, Routes } from '#platform/http/routes';
import { show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Fieldset } from '#ui/fieldset';
import { Form } from '#ui/form';
import { formatDay, formatMoment } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { freezeWavePolicy } from '../actions/freeze-policy.ts';
import { seatsFields } from '../actions/policy-fields.ts';
import { seeSelection } from '../actions/see-selection.ts';
import { setPolicy } from '../actions/set-policy.ts';
import type { Policy } from '../rules/policy.ts';
import { fieldAt, formOf, spoken, staffPage, type Spoken, type T } from './field-at.ts';
import { PolicyLists } from './policy-lists.tsx';
import { timeOf } from './policy-sentences.tsx';
import { selectionAgain, selectionPath } from './selection-again.tsx';
import type { Selection } from './seen-selection.ts';

/** Setting a wave's rule, and freezing it with a page that says what that means. */
export const policyFormPages: Routes = (app) => {
  app.get('/penerimaan/aturan/:wave', (request, reply) => show(request, reply, seeSelection, (selection) => formPage(request, selection, policyForm(selection.policy.policy, selection.policy.version))));
  app.post('/penerimaan/aturan/:wave', (request, reply) => submit(request, reply, {
    deed: setPolicy, again: (form) => selectionAgain(request, (selection) => formPage(request, selection, form)), done: ({ wave }) => ({ to: selectionPath(wave), say: spoken(request).t('policy-saved') }),
  }));
  app.get('/penerimaan/aturan/:wave/kunci', (request, reply) => show(request, reply, seeSelection, (selection) => freezePage(request, selection)));
  app.post('/penerimaan/aturan/:wave/kunci', (request, reply) => submit(request, reply, {
    deed: freezeWavePolicy, again: (form) => selectionAgain(request, (selection) => ({ ...freezePage(request, selection), problems: form.problems })), done: ({ wave }) => ({ to: selectionPath(wave), say: spoken(request).t('policy-frozen-said') }),
  }));
};

/** A rule as its form holds it. */
export function policyForm(policy: Policy, version: number): FormState {
  const seats = Object.fromEntries(seatsFields.map(([trait, name]) => [name, policy.reserves.find((reserve) => reserve.trait === trait)?.seats ?? 0]));
  const { testPercent, interviewPercent, employerPercent = 0, answerHours, replacementDay, graceMinutes, objectionDays, publicValue } = policy;
  return formOf({
    version, testPercent, interviewPercent, employerPercent, ...seats,
    minimumScore: policy.minimumScore / 100, minimumTest: policy.minimumTest / 100, minimumInterview: policy.minimumInterview / 100,
    announceAt: timeOf(policy.announceMinute), answerHours, replacementDay, graceMinutes, scorerDifference: policy.scorerDifference / 100, objectionDays, publicValue,
  });
}

function formPage(request: Request, selection: Selection, form: FormState) {
  const words = spoken(request);
  return { ...staffPage(words.t('change-policy'), <PolicyForm selection={selection} form={form} {...words} />), problems: form.problems };
}

const PolicyForm = ({ selection: { wave, policy }, form, t, lang }: { selection: Selection; form: FormState } & Spoken) => (
  <>
    <PageHead title={t('change-policy')} detail={t('policy-until', { day: formatDay(wave.applyFrom, lang) })} up={{ href: selectionPath(wave.id), text: t('selection-of', { wave: wave.label }) }} />
    <Form action={`/penerimaan/aturan/${wave.id}`}>
      <HiddenField name="version" value={String(form.values['version'] ?? policy.version)} />
      <PolicyFields form={form} t={t} />
      <Button>{t('save-policy')}</Button>
    </Form>
  </>
);

/** Every term of a rule, for setting one and for correcting one. */
export const PolicyFields = ({ form, t }: { form: FormState; t: T }) => {
  const at = fieldAt(form, t);
  return (
    <>
      <Fieldset legend={t('points-and-weights')} size="m">
        <NumberField {...at('testPercent')} suffix="%" width={3} />
        <NumberField {...at('interviewPercent')} suffix="%" width={3} />
        <NumberField {...at('employerPercent')} hint={t('employerPercent-hint')} suffix="%" width={3} />
        <NumberField {...at('minimumScore')} hint={t('minimumScore-hint')} decimals width={4} />
        <NumberField {...at('minimumTest')} hint={t('minimumScore-hint')} decimals width={4} />
        <NumberField {...at('minimumInterview')} hint={t('minimumScore-hint')} decimals width={4} />
        <NumberField {...at('scorerDifference')} hint={t('scorerDifference-hint')} decimals width={4} />
      </Fieldset>
      <Fieldset legend={t('reserved-in-each-class')} size="m">
        <p class="govuk-hint">{t('reserve-hint')}</p>
        {seatsFields.map(([, name]) => <NumberField key={name} {...at(name)} width={2} />)}
      </Fieldset>
      <Fieldset legend={t('terms')} size="m">
        <NumberField {...at('graceMinutes')} hint={t('graceMinutes-hint')} suffix={t('minutes-unit')} width={3} />
        <TextField {...at('announceAt')} hint={t('announceAt-hint')} width={5} inputMode="numeric" />
        <NumberField {...at('answerHours')} hint={t('answerHours-hint')} suffix={t('hours-unit')} width={3} />
        <NumberField {...at('replacementDay')} hint={t('replacementDay-hint')} width={2} />
        <NumberField {...at('objectionDays')} suffix={t('days-unit')} width={2} />
        <TextArea {...at('publicValue')} hint={t('publicValue-hint')} rows={2} maxLength={300} />
      </Fieldset>
    </>
  );
};

function freezePage(request: Request, { wave, policy, classes }: Selection) {
  const words = spoken(request);
  const { t, lang } = words;
  return staffPage(t('freeze-policy'), (
    <>
      <PageHead title={t('freeze-policy')} detail={wave.label} up={{ href: selectionPath(wave.id), text: t('selection-of', { wave: wave.label }) }} />
      <PolicyLists policy={policy.policy} seats={Math.min(...classes.map(({ seats }) => seats))} {...words} />
      {policy.frozenAt ? <p class="govuk-body">{t('policy-in-force-text', { moment: formatMoment(policy.frozenAt, lang), name: policy.frozenByName ?? '' })}</p> : (
        <>
          <p class="govuk-body">{t('freeze-effect')}</p>
          <Form action={`/penerimaan/aturan/${wave.id}/kunci`}>
            <HiddenField name="version" value={String(policy.version)} />
            <Button>{t('freeze-policy')}</Button>
          </Form>
        </>
      )}
    </>
  ));
}
