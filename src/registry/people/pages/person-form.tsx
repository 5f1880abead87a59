import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkboxes } from '#ui/checkboxes';
import { DateField } from '#ui/date-field';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NikField } from '#ui/nik-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { PhoneField } from '#ui/phone-field';
import { Radios } from '#ui/radios';
import { Select, type Option } from '#ui/select';
import { TextField } from '#ui/text-field';
import { correctPersonAction } from '../actions/correct-person.ts';
import { openPersonForm } from '../actions/open-person-form.ts';
import { registerPersonAction } from '../actions/register-person.ts';
import { educationLevels, sexes, supportNeeds, type Person } from '../rules/person.ts';
import type { PeopleKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type Choices = { readonly regions: readonly Option[]; readonly person?: Person | undefined };

export const personFormPages: Routes = (app) => {
  app.get('/orang/baru', (request, reply) => show(request, reply, openPersonForm, (choices) => formPage(request, choices, emptyForm)));
  app.post('/orang/baru', (request, reply) => submit(request, reply, {
    deed: registerPersonAction, again: async (form) => formPage(request, await choicesOf(request), form),
    done: ({ id }) => ({ to: `/orang/${id}`, say: translator(texts, request.language)('registered') }),
  }));
  app.get('/orang/:person/perbaiki', (request, reply) => show(request, reply, openPersonForm, (choices) => formPage(request, choices, formOf(choices.person))));
  app.post('/orang/:person/perbaiki', (request, reply) => submit(request, reply, {
    deed: correctPersonAction, again: async (form) => formPage(request, await choicesOf(request), form),
    done: ({ id }) => ({ to: `/orang/${id}`, say: translator(texts, request.language)('corrected') }),
  }));
};

async function choicesOf(request: Request): Promise<Choices> {
  const found = await request.ask(openPersonForm, { ...(request.params as object) });
  return found.ok ? found.value : { regions: [] };
}

function formOf(person: Person | undefined): FormState {
  if (!person) return emptyForm;
  const { supportNeeds: needs, ...facts } = person;
  return { values: { ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, value === null ? '' : String(value)])), supportNeeds: [...needs] }, problems: [] };
}

function formPage(request: Request, choices: Choices, form: FormState): Page {
  const t = translator(texts, request.language);
  const title = t(choices.person ? 'correct' : 'register');
  return { title, shell: 'staff', current: '/orang', body: <PersonForm choices={choices} form={form} t={t} /> };
}

const PersonForm = ({ choices: { regions, person }, form, t }: { choices: Choices; form: FormState; t: Translate<PeopleKey> }) => {
  const at = (name: PeopleKey) => ({ name, label: t(name), value: String(form.values[name] ?? ''), error: form.problems.find((problem) => problem.field === name)?.text });
  return (
    <>
      <PageHead title={t(person ? 'correct' : 'register')} detail={person?.fullName} up={person ? { href: `/orang/${person.id}`, text: person.fullName } : { href: '/orang', text: t('people') }} />
      <Form action={person ? `/orang/${person.id}/perbaiki` : '/orang/baru'}>
        {person && <HiddenField name="version" value={String(form.values['version'] ?? person.version)} />}
        <TextField {...at('fullName')} hint={t('fullName-hint')} maxLength={120} />
        {!person && <NikField {...at('nik')} hint={t('nik-why')} />}
        <TextField {...at('birthPlace')} width={20} />
        <DateField {...at('birthDay')} />
        <Radios {...at('sex')} inline options={sexes.map((value) => ({ value, text: t(`sex.${value}`) }))} />
        <PhoneField {...at('phone')} optional />
        <TextField {...at('email')} type="email" optional />
        <Select {...at('regionCode')} options={regions} empty={t('choose')} />
        <TextField {...at('address')} hint={t('address-hint')} />
        <Select {...at('education')} options={educationLevels.map((value) => ({ value, text: t(`education.${value}`) }))} empty={t('choose')} />
        <TextField {...at('schooling')} optional />
        <Checkboxes
          name="supportNeeds" label={t('supportNeeds')} hint={t('supportNeeds-hint')} optional values={[form.values['supportNeeds'] ?? []].flat()}
          options={supportNeeds.map((value) => ({ value, text: t(`support.${value}`) }))}
        />
        <NumberField {...at('socialBand')} hint={t('socialBand-hint')} optional width={2} />
        {person && <TextField {...at('why')} hint={t('why-hint')} optional />}
        <Button>{t(person ? 'save' : 'register')}</Button>
      </Form>
    </>
  );
};
