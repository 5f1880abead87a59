import { translator } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { regionName } from '#standards';
import { Button } from '#ui/button';
import { Checkboxes } from '#ui/checkboxes';
import { DateField } from '#ui/date-field';
import { Details } from '#ui/details';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextArea } from '#ui/text-area';
import { TextField } from '#ui/text-field';
import { openVacancyForm, recordVacancyAction } from '../actions/record-vacancy.ts';
import type { MatchingKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import type { T } from './t.ts';
import type { ValueOf } from './value-of.ts';

type Choices = ValueOf<typeof openVacancyForm>;
const path = '/penempatan/lowongan/baru';

export const recordVacancyPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, openVacancyForm, (choices) => formPage(request, choices, fromNeed(choices))));
  app.post(path, (request, reply) => submit(request, reply, {
    deed: recordVacancyAction,
    again: async (form) => {
      const choices = await request.ask(openVacancyForm, {});
      if (!choices.ok) throw new Error('a form that was just allowed is refused');
      return formPage(request, choices.value, form);
    },
    done: ({ id }) => ({ to: `/penempatan/lowongan/${id}`, say: translator(texts, request.language)('vacancy-recorded') }),
  }));
};

/** What the ledger already knows of the need is filled in; the officer adds the title and says which programs answer it: nothing is ticked for them. */
function fromNeed({ need }: Choices): FormState {
  if (!need) return emptyForm;
  return { problems: [], values: { need: need.need, employer: need.employer, occupation: need.occupation, region: need.region, headcount: String(need.headcount) } };
}

function formPage(request: Request, choices: Choices, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('record-vacancy'), shell: 'staff', current: '/penempatan', body: <VacancyForm choices={choices} form={form} t={t} /> };
}

const VacancyForm = ({ choices, form, t }: { choices: Choices; form: FormState; t: T }) => {
  const value = (name: string): string => String(form.values[name] ?? '');
  const at = (name: MatchingKey) => ({ name, label: t(name), value: value(name), error: form.problems.find((problem) => problem.field === name)?.text });
  const region = value('region');
  const regions = !region || choices.regions.some((one) => one.value === region) ? choices.regions : [...choices.regions, { value: region, text: regionName(region) }];
  return (
    <>
      <PageHead title={t('record-vacancy')} up={{ href: '/penempatan', text: t('vacancies') }} />
      <Form action={path}>
        {value('need') && <HiddenField name="need" value={value('need')} />}
        <Select {...at('employer')} options={choices.employers} empty={t('choose')} />
        <TextField {...at('title')} hint={t('title-hint')} maxLength={150} />
        <Select {...at('occupation')} options={choices.occupations} empty={t('choose')} />
        <Select {...at('region')} options={regions} empty={t('choose')} />
        <NumberField {...at('headcount')} width={5} />
        <Checkboxes name="programs" label={t('programs')} hint={t('programs-hint')} small values={[form.values['programs'] ?? []].flat()}
          options={choices.programs.map(({ id, name, units }) => ({ value: id, text: name, hint: t('program-units', { count: String(units.length) }) }))} />
        <TextArea {...at('units')} value={[form.values['units'] ?? []].flat().join('\n')} hint={t('units-hint')} optional rows={4} />
        <Details summary={t('units-known')}>{choices.programs.map(({ id, name, units }) => (
          <div key={id}><b>{name}</b><ul class="govuk-list small">{units.map((unit) => <li key={unit.key}><span class="num">{unit.key}</span> {unit.title}</li>)}</ul></div>
        ))}</Details>
        <Radios {...at('shift')} inline options={[{ value: 'yes', text: t('yes') }, { value: 'no', text: t('no') }]} value={value('shift') || 'no'} />
        <NumberField {...at('wage')} hint={t('wage-hint')} optional width={10} />
        <DateField {...at('closesOn')} />
        <Button>{t('record-vacancy')}</Button>
      </Form>
    </>
  );
};
