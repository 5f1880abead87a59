import type { Translate } from '#kernel/translate';
import type { FormState } from '#platform/http/submit';
import { DateField } from '#ui/date-field';
import { NumberField } from '#ui/number-field';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { isHired, type Situation } from '../rules/check-in.ts';
import type { OutcomesKey } from '../texts/id.ts';

type Option = { readonly value: string; readonly text: string };
type Props = { situation: Situation; employers: readonly Option[]; form: FormState; isStaff?: boolean; t: Translate<OutcomesKey> };

/** What is asked of whoever works: by whom, since when, in the field or not, and the wage if they like. The same for graduates and staff. */
export const JobFields = ({ situation, employers, form, isStaff = false, t }: Props) => {
  const of = (name: string) => ({ name, value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
  const hired = isHired(situation);
  return (
    <>
      {hired && <Select {...of('employer')} label={t('employer-known')} options={employers} empty={t('choose')} />}
      {hired && <TextField {...of('employerName')} label={t('employer-name')} hint={t('employer-name-hint')} maxLength={200} autocomplete="organization" />}
      <DateField {...of('startedOn')} label={t(hired ? 'started-on' : 'started-business')} hint={t('started-hint')} />
      <Radios {...of('isInField')} label={t(isStaff ? 'in-field' : 'in-field-ask')} options={[{ value: 'true', text: t('yes') }, { value: 'false', text: t('no') }]} inline />
      <NumberField {...of('wage')} label={t(hired ? 'wage' : 'income')} hint={t('wage-hint')} optional width={10} />
    </>
  );
};
