import type { Translate } from '#kernel/translate';
import type { FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { Radios } from '#ui/radios';
import { TextArea } from '#ui/text-area';
import { isWorking, situations, type Situation } from '../rules/check-in.ts';
import type { OutcomesKey } from '../texts/id.ts';
import type { ShownCheckIn } from './shown-check-in.ts';
import { JobFields } from './job-fields.tsx';

type Props = { shown: ShownCheckIn; asked: string; form: FormState; t: Translate<OutcomesKey> };

/** Staff record what they were told: first what the person does, then what belongs to it. Opens with what is known, so that confirming is one press. */
export const StaffAnswer = ({ shown, asked, form, t }: Props) => {
  const { checkIn } = shown;
  const at = `/hasil/kabar/${checkIn.id}`;
  const typed = form.values['situation'] ?? (asked || checkIn.situation);
  const situation = situations.find((one) => one === typed);
  const values: FormState = form.problems.length > 0 || Object.keys(form.values).length > 0 ? form : { values: known(shown), problems: [] };
  const title = t(checkIn.situation ? (checkIn.wantsConfirming ? 'confirm-answer' : 'correct-answer') : 'record-answer');
  return (
    <Card title={title} id="jawaban">
      <Form action={`${at}#jawaban`} method="get">
        <Radios name="situation" label={t('situation')} value={situation ?? ''} options={situations.map((one) => ({ value: one, text: t(`situation.${one}`) }))} small />
        <Button secondary>{t('continue')}</Button>
      </Form>
      {situation && <AnswerForm at={at} situation={situation} shown={shown} form={values} t={t} />}
    </Card>
  );
};

const AnswerForm = ({ at, situation, shown, form, t }: { at: string; situation: Situation; shown: ShownCheckIn; form: FormState; t: Translate<OutcomesKey> }) => (
  <Form action={at}>
    <h3 class="govuk-heading-s">{t(`situation.${situation}`)}</h3>
    <HiddenField name="situation" value={situation} />
    <HiddenField name="version" value={shown.checkIn.version} />
    {isWorking(situation) && <JobFields situation={situation} employers={shown.employers} form={form} isStaff t={t} />}
    <Radios name="source" label={t('who-told')} value={String(form.values['source'] ?? 'counter')} options={(['counter', 'employer'] as const).map((one) => ({ value: one, text: t(`who.${one}`) }))} small />
    <TextArea name="note" label={t('note')} value={String(form.values['note'] ?? '')} optional maxLength={1000} rows={2} />
    <Button>{t('save-answer')}</Button>
  </Form>
);

function known({ checkIn, hire }: ShownCheckIn): Record<string, string> {
  return {
    ...(hire?.employer ? { employer: hire.employer } : {}), ...(!hire?.employer && hire?.employerName ? { employerName: hire.employerName } : {}),
    ...(hire ? { startedOn: hire.startedOn } : {}), ...(hire?.wage ? { wage: String(hire.wage) } : {}), ...(checkIn.isInField === undefined ? {} : { isInField: String(checkIn.isInField) }),
    ...(checkIn.note ? { note: checkIn.note } : {}), source: checkIn.wantsConfirming ? 'employer' : 'counter',
  };
}
