import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { PhoneField } from '#ui/phone-field';
import { Select, type Option } from '#ui/select';
import { TextField } from '#ui/text-field';
import { addEmployer } from '../actions/add-employer.ts';
import { correctEmployer } from '../actions/correct-employer.ts';
import { openEmployerForm } from '../actions/open-employer-form.ts';
import { sectors, sizes, type Employer } from '../rules/employer.ts';
import type { EmployerKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Choices = { readonly regions: readonly Option[]; readonly employer?: Employer | undefined };

export const employerFormPages: Routes = (app) => {
  app.get('/perusahaan/baru', (request, reply) => show(request, reply, openEmployerForm, (choices) => formPage(request, choices, emptyForm)));
  app.post('/perusahaan/baru', (request, reply) => submit(request, reply, {
    deed: addEmployer, again: async (form) => formPage(request, await choicesOf(request), form),
    done: ({ id }) => ({ to: `/perusahaan/${id}`, say: translator(texts, request.language)('added') }),
  }));
  app.get('/perusahaan/:employer/perbaiki', (request, reply) => show(request, reply, openEmployerForm, (choices) => formPage(request, choices, formOf(choices.employer))));
  app.post('/perusahaan/:employer/perbaiki', (request, reply) => submit(request, reply, {
    deed: correctEmployer, again: async (form) => formPage(request, await choicesOf(request), form),
    done: ({ id }) => ({ to: `/perusahaan/${id}`, say: translator(texts, request.language)('corrected') }),
  }));
};

async function choicesOf(request: Request): Promise<Choices> {
  const found = await request.ask(openEmployerForm, { ...(request.params as object) });
  return found.ok ? found.value : { regions: [] };
}

const formOf = (employer: Employer | undefined): FormState =>
  employer ? { values: Object.fromEntries(Object.entries(employer).map(([name, value]) => [name, value === null ? '' : String(value)])), problems: [] } : emptyForm;

function formPage(request: Request, choices: Choices, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t(choices.employer ? 'correct' : 'add'), shell: 'staff', current: '/perusahaan', body: <EmployerForm choices={choices} form={form} t={t} /> };
}

const EmployerForm = ({ choices: { regions, employer }, form, t }: { choices: Choices; form: FormState; t: Translate<EmployerKey> }) => {
  const at = (name: EmployerKey) => ({ name, label: t(name), value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
  const region = String(form.values['regionCode'] ?? '');
  const known = region && !regions.some((one) => one.value === region) ? [...regions, { value: region, text: region }] : regions;
  return (
    <>
      <PageHead title={t(employer ? 'correct' : 'add')} detail={employer?.name} up={employer ? { href: `/perusahaan/${employer.id}`, text: employer.name } : { href: '/perusahaan', text: t('employers') }} />
      <Form action={employer ? `/perusahaan/${employer.id}/perbaiki` : '/perusahaan/baru'}>
        {employer && <HiddenField name="version" value={String(form.values['version'] ?? employer.version)} />}
        <TextField {...at('name')} hint={t('name-hint')} maxLength={150} />
        <Select {...at('sector')} options={sectors.map((value) => ({ value, text: t(`sector.${value}`) }))} empty={t('choose')} />
        <Select {...at('regionCode')} options={known} empty={t('choose')} optional />
        <TextField {...at('address')} optional />
        <Select {...at('size')} options={sizes.map((value) => ({ value, text: t(`size.${value}`) }))} empty={t('choose')} optional />
        <TextField {...at('contactName')} optional />
        <PhoneField {...at('phone')} optional />
        <TextField {...at('email')} type="email" optional />
        <Button>{t(employer ? 'save' : 'add')}</Button>
      </Form>
    </>
  );
};
