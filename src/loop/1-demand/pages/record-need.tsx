import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { formatDay } from '#ui/format';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextArea } from '#ui/text-area';
import { openNeedForm } from '../actions/open-need-form.ts';
import { recordNeedAction } from '../actions/record-need.ts';
import { sources, strengths } from '../rules/need.ts';
import type { DemandKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Option = { readonly value: string; readonly text: string };
type Choices = { readonly employers: readonly Option[]; readonly occupations: readonly Option[]; readonly regions: readonly Option[] };

export const recordNeedPages: Routes = (app) => {
  app.get('/kebutuhan/baru', (request, reply) => show(request, reply, openNeedForm, (choices) => formPage(request, choices, emptyForm)));

  app.post('/kebutuhan/baru', (request, reply) => submit(request, reply, {
    deed: recordNeedAction,
    again: async (form) => {
      const choices = await request.ask(openNeedForm, {});
      return formPage(request, choices.ok ? choices.value : { employers: [], occupations: [], regions: [] }, form);
    },
    done: ({ id, expiresOn }) => ({ to: `/kebutuhan/${id}`, say: translator(texts, request.language)('recorded', { until: formatDay(expiresOn, request.language) }) }),
  }));
};

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
      <Form action="/kebutuhan/baru">
        <Select {...at('employer')} options={choices.employers} empty={t('choose')} />
        <Select {...at('occupation')} options={choices.occupations} empty={t('choose')} />
        <NumberField {...at('headcount')} hint={t('headcount-hint')} width={5} />
        <DateField {...at('month')} hint={t('month-hint')} />
        <Select {...at('region')} options={choices.regions} empty={t('choose')} />
        <Radios {...at('strength')} options={strengths.map((one) => ({ value: one, text: t(`strength.${one}`), hint: t(`strength.${one}.hint`) }))} />
        <Select {...at('source')} options={sources.map((one) => ({ value: one, text: t(`source.${one}`) }))} empty={t('choose')} />
        <TextArea {...at('note')} optional maxLength={1000} />
        <Button>{t('record-need')}</Button>
      </Form>
    </>
  );
};
