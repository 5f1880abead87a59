import { educationLevels, sexes, supportNeeds } from '#people';
import type { Request, Routes } from '#platform/http/routes';
import { show, submit, type FormState } from '#platform/http/submit';
import { BackLink } from '#ui/back-link';
import { Button } from '#ui/button';
import { Checkboxes } from '#ui/checkboxes';
import { DateField } from '#ui/date-field';
import { Details } from '#ui/details';
import { Form } from '#ui/form';
import { formatDate } from '#ui/format';
import { NikField } from '#ui/nik-field';
import { PhoneField } from '#ui/phone-field';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { SummaryList } from '#ui/summary-list';
import { TextField } from '#ui/text-field';
import { saveBackground } from '../actions/save-background.ts';
import { saveHome } from '../actions/save-home.ts';
import { saveIdentity } from '../actions/save-identity.ts';
import { openPart } from '../actions/see-own-application.ts';
import { workStates } from '../rules/draft.ts';
import { educationWords } from '../texts/refusals.ts';
import { errorAt, fieldAt, formOf, ownPage, spoken, type Spoken } from './field-at.ts';
import { partPaths } from './part-paths.ts';

export type OpenPart = Extract<Awaited<ReturnType<typeof openPart.run>>, { ok: true }>['value'];
type PartView = (props: { part: OpenPart; form: FormState } & Spoken) => preact.VNode;

export const aboutYouPages: Routes = (app) => {
  app.get(`/pendaftaran/:application/${partPaths.identity}`, (request, reply) => show(request, reply, openPart, (part) => partPage(request, part, formOf({ ...part.application.draft.identity }), IdentityForm)));
  app.post(`/pendaftaran/:application/${partPaths.identity}`, (request, reply) => submit(request, reply, { deed: saveIdentity, again: (form) => again(request, form, IdentityForm), done: backToTasks }));
  app.get(`/pendaftaran/:application/${partPaths.home}`, (request, reply) => show(request, reply, openPart, (part) => partPage(request, part, formOf({ phone: part.phone, ...part.application.draft.home }), HomeForm)));
  app.post(`/pendaftaran/:application/${partPaths.home}`, (request, reply) => submit(request, reply, { deed: saveHome, again: (form) => again(request, form, HomeForm), done: backToTasks }));
  app.get(`/pendaftaran/:application/${partPaths.background}`, (request, reply) => show(request, reply, openPart, (part) => partPage(request, part, formOf({ ...(part.application.draft.background ?? part.background) }), BackgroundForm)));
  app.post(`/pendaftaran/:application/${partPaths.background}`, (request, reply) => submit(request, reply, { deed: saveBackground, again: (form) => again(request, form, BackgroundForm), done: backToTasks }));
};

export const backToTasks = ({ id }: { readonly id: string }) => ({ to: `/pendaftaran/${id}` });

export function partPage(request: Request, part: OpenPart, form: FormState, View: PartView) {
  const words = spoken(request);
  return ownPage(words.t('your-application'), (
    <>
      <BackLink href={`/pendaftaran/${part.application.id}`} />
      <View part={part} form={form} {...words} />
    </>
  ));
}

/** The form once more with what has to be mended; nothing typed is lost. */
export async function again(request: Request, form: FormState, View: PartView) {
  const part = await request.ask(openPart, { application: (request.params as { application: string }).application });
  return part.ok ? partPage(request, part.value, form, View) : ownPage('', <p />);
}

const IdentityForm: PartView = ({ part: { application, isKnown }, form, t, lang }) => {
  const at = fieldAt(form, t);
  const { identity } = application.draft;
  if (isKnown && identity) {
    return (
      <>
        <h1 class="govuk-heading-l">{t('part.identity')}</h1>
        <SummaryList rows={[{ key: t('fullName'), value: identity.fullName }, { key: 'NIK', value: application.maskedNik ?? '' }, { key: t('birthDay'), value: `${identity.birthPlace}, ${formatDate(identity.birthDay, lang)}` }]} />
        <p class="govuk-body">{t('identity-known')}</p>
      </>
    );
  }
  return (
    <Form action={`/pendaftaran/${application.id}/${partPaths.identity}`}>
      <h1 class="govuk-heading-l">{t('part.identity')}</h1>
      <TextField {...at('fullName')} hint={t('fullName-hint')} autocomplete="name" maxLength={120} />
      <NikField name="nik" label={t('nik')} hint={application.maskedNik ? t('nik-kept', { nik: application.maskedNik }) : t('nik-hint')} error={errorAt(form, 'nik')} value={String(form.values['nik'] ?? '')} />
      <Details summary={t('no-card')}><p>{t('no-card-text')}</p></Details>
      <TextField {...at('birthPlace')} width={20} maxLength={80} />
      <DateField {...at('birthDay')} />
      <Radios {...at('sex')} value={String(form.values['sex'] ?? '') || undefined} inline options={sexes.map((value) => ({ value, text: t(`sex.${value}`) }))} />
      <Button wide>{t('save-and-go-on')}</Button>
    </Form>
  );
};

const HomeForm: PartView = ({ part: { application, regions }, form, t }) => {
  const at = fieldAt(form, t);
  return (
    <Form action={`/pendaftaran/${application.id}/${partPaths.home}`}>
      <h1 class="govuk-heading-l">{t('part.home')}</h1>
      <Select {...at('regionCode')} hint={t('regionCode-hint')} options={regions} empty={t('choose')} />
      <TextField {...at('address')} hint={t('address-hint')} autocomplete="street-address" maxLength={300} />
      <PhoneField {...at('phone')} hint={t('phone-hint')} />
      <TextField {...at('email')} type="email" autocomplete="email" optional />
      <Button wide>{t('save-and-go-on')}</Button>
    </Form>
  );
};

const BackgroundForm: PartView = ({ part: { application }, form, t, lang }) => {
  const at = fieldAt(form, t);
  const words = educationWords[lang === 'id' ? 'id' : 'en'];
  return (
    <Form action={`/pendaftaran/${application.id}/${partPaths.background}`}>
      <h1 class="govuk-heading-l">{t('part.background')}</h1>
      <Select {...at('education')} hint={t('education-hint')} empty={t('choose')} options={educationLevels.map((value) => ({ value, text: words[value] }))} />
      <TextField {...at('schooling')} hint={t('schooling-hint')} optional maxLength={200} />
      <Radios {...at('work')} value={String(form.values['work'] ?? '') || undefined} options={workStates.map((value) => ({ value, text: t(`work.${value}`) }))} />
      <Checkboxes
        name="supportNeeds" label={t('supportNeeds')} hint={t('supportNeeds-hint')} optional error={errorAt(form, 'supportNeeds')} values={[form.values['supportNeeds'] ?? []].flat()}
        options={supportNeeds.map((value) => ({ value, text: t(`support.${value}`) }))}
      />
      <Button wide>{t('save-and-go-on')}</Button>
    </Form>
  );
};
