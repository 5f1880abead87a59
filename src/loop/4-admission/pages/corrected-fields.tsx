import type { FormState } from '#platform/http/submit';
import { Checkboxes } from '#ui/checkboxes';
import { NumberField } from '#ui/number-field';
import { Select } from '#ui/select';
import type { Application } from '../rules/application.ts';
import { provedTraits } from '../rules/traits.ts';
import { errorAt, type T } from './field-at.ts';

type Props = { application: Application; points: readonly { readonly class: string; readonly label: string }[]; form: FormState; t: T };

/** Points as they should have been, and what was proved after all; whatever is left empty stays. */
export const CorrectedFields = ({ application, points, form, t }: Props) => (
  <>
    <p class="govuk-hint">{t('corrected-points-hint')}</p>
    <NumberField name="test" label={t('corrected-test')} optional decimals width={5} value={String(form.values['test'] ?? '')} error={errorAt(form, 'test')} />
    <NumberField name="interview" label={t('corrected-interview')} optional decimals width={5} value={String(form.values['interview'] ?? '')} error={errorAt(form, 'interview')} />
    <Select name="class" label={t('corrected-class')} value={String(form.values['class'] ?? application.choices[0] ?? '')} options={points.map((one) => ({ value: one.class, text: one.label }))} error={errorAt(form, 'class')} />
    <Checkboxes small name="proved" label={t('proved-traits')} optional values={form.problems.length > 0 ? [form.values['proved'] ?? []].flat() : application.traits} options={provedTraits.map((value) => ({ value, text: t(`trait.${value}`) }))} />
  </>
);
