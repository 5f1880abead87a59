import { translator, type Translate } from '#kernel/translate';
import type { FileKind } from '#platform/files/file-store';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { FileField } from '#ui/file-field';
import { Form } from '#ui/form';
import { formatDay } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextArea } from '#ui/text-area';
import { readForm } from '#platform/http/form';
import { openNeedForm } from '../actions/open-need-form.ts';
import { recordNeedAction } from '../actions/record-need.ts';
import { sources, strengths } from '../rules/need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { listOf, UnitPicker } from './unit-picker.tsx';
import type { ValueOf } from './value-of.ts';

type Choices = ValueOf<typeof openNeedForm>;
const path = '/kebutuhan/baru';
const evidenceKinds: readonly FileKind[] = ['jpeg', 'png', 'webp', 'pdf', 'docx'];

export const recordNeedPages: Routes = (app) => {
  // The second address is where a search for units is shown: the language switch and a reload come back to it.
  for (const at of [path, `${path}/unit`]) app.get(at, (request, reply) => show(request, reply, openNeedForm, (choices) => formPage(request, choices, emptyForm)));

  app.post(`${path}/unit`, async (request, reply) => {
    const sent = await readForm(request, openNeedForm.input, { kinds: evidenceKinds, maxBytes: 8 * 1024 * 1024 });
    const choices = await choicesFor(request, sent.values);
    return choices.ok ? reply.page(formPage(request, choices.value, { values: sent.values, problems: [] })) : reply.refusePage(choices.error);
  });

  app.post(path, (request, reply) => submit(request, reply, {
    deed: recordNeedAction, files: { kinds: evidenceKinds, maxBytes: 8 * 1024 * 1024 },
    again: async (form) => {
      const choices = await choicesFor(request, form.values);
      if (!choices.ok) throw new Error('the form of a deed just tried may not be opened');
      return formPage(request, choices.value, form);
    },
    done: ({ id, expiresOn }) => ({ to: `/kebutuhan/${id}`, say: translator(texts, request.language)('recorded', { until: formatDay(expiresOn, request.language) }) }),
  }));
};

/** The lists of the form, with the units that fit what is ticked, searched and chosen so far; what cannot be read is left to the deed to refuse. */
const choicesFor = (request: Request, { units, unitWords, occupation }: FormState['values']) => request.ask(openNeedForm, {
  units: listOf(units).slice(0, 40).filter((unit) => unit.length <= 60), unitWords: String(unitWords ?? '').slice(0, 100), ...(typeof occupation === 'string' && occupation.length <= 10 ? { occupation } : {}),
});

function formPage(request: Request, choices: Choices, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('record-need'), shell: 'staff', current: '/kebutuhan', body: <NeedForm choices={choices} form={form} t={t} /> };
}

const NeedForm = ({ choices, form, t }: { choices: Choices; form: FormState; t: Translate<DemandKey> }) => {
  const value = (name: string): string => String(form.values[name] ?? '');
  const error = (name: string): string | undefined => form.problems.find((problem) => problem.field === name)?.text;
  const at = (name: DemandKey & string) => ({ name, label: t(name), value: value(name), error: error(name) });
  return (
    <>
      <PageHead title={t('record-need')} up={{ href: '/kebutuhan/baris', text: t('needs-lines') }} />
      <Form action={path} multipart>
        <Select {...at('employer')} options={choices.employers} empty={t('choose')} />
        <Select {...at('occupation')} options={choices.occupations} empty={t('choose')} />
        <UnitPicker choices={choices.units} hint={t('units-staff-hint')} searchAt={`${path}/unit#unit`} error={error('units')} t={t} />
        <NumberField {...at('headcount')} hint={t('headcount-hint')} width={5} />
        <DateField {...at('month')} hint={t('month-hint')} />
        <Select {...at('region')} options={choices.regions} empty={t('choose')} />
        <Radios {...at('strength')} options={strengths.map((one) => ({ value: one, text: t(`strength.${one}`), hint: t(`strength.${one}.hint`) }))} />
        <Select {...at('source')} options={sources.map((one) => ({ value: one, text: t(`source.${one}`) }))} empty={t('choose')} />
        <TextArea {...at('note')} optional maxLength={1000} />
        {value('evidence')
          ? <><HiddenField name="evidence" value={value('evidence')} /><HiddenField name="evidenceName" value={value('evidenceName')} /><p>{t('evidence-attached', { name: value('evidenceName') })}</p></>
          : <FileField name="evidence" label={t('evidence-file')} hint={t('evidence-hint')} optional shrink accept="image/*,.pdf,.docx" error={error('evidence')} />}
        <Button>{t('record-need')}</Button>
      </Form>
    </>
  );
};
