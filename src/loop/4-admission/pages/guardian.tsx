import type { Routes } from '#platform/http/routes';
import { show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkbox } from '#ui/checkbox';
import { Form } from '#ui/form';
import { PhoneField } from '#ui/phone-field';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { saveGuardian } from '../actions/save-guardian.ts';
import { openPart } from '../actions/see-own-application.ts';
import { guardianRelations, type Guardian } from '../rules/guardian.ts';
import { again, backToTasks, partPage, type OpenPart } from './about-you.tsx';
import { errorAt, fieldAt, formOf, type Spoken } from './field-at.ts';
import { partPaths } from './part-paths.ts';

const path = `/pendaftaran/:application/${partPaths.guardian}`;

export const guardianPages: Routes = (app) => {
  app.get(path, (request, reply) => show(request, reply, openPart, (part) => partPage(request, part, formOf(told(part.application.draft.guardian)), GuardianForm)));
  app.post(path, (request, reply) => submit(request, reply, { deed: saveGuardian, again: (form) => again(request, form, GuardianForm), done: backToTasks }));
};

const told = (guardian: Guardian | undefined) => ({ guardianName: guardian?.fullName, guardianRelation: guardian?.relation, guardianPhone: guardian?.phone, guardianAgrees: guardian ? 'yes' : undefined });

const GuardianForm = ({ part: { application }, form, t, lang }: { part: OpenPart; form: FormState } & Spoken) => (
  <Form action={`/pendaftaran/${application.id}/${partPaths.guardian}`}>
    <h1 class="govuk-heading-l">{t('part.guardian')}</h1>
    <p class="govuk-body">{t('guardian-lead')}</p>
    <GuardianFields form={form} t={t} lang={lang} />
    <Button wide>{t('save-and-go-on')}</Button>
  </Form>
);

/** The same questions on the phone and at the counter. */
export const GuardianFields = ({ form, optional, t }: { form: FormState; optional?: boolean } & Spoken) => {
  const at = fieldAt(form, t);
  return (
    <>
      <TextField {...at('guardianName')} maxLength={120} optional={optional} />
      <Select {...at('guardianRelation')} label={t(optional ? 'relation-to-applicant' : 'guardianRelation')} empty={t('choose')} options={guardianRelations.map((value) => ({ value, text: t(`relation.${value}`) }))} optional={optional} />
      <PhoneField {...at('guardianPhone')} autocomplete="off" optional={optional} />
      <Checkbox name="guardianAgrees" text={t(optional ? 'guardian-agrees-staff' : 'guardian-agrees')} checked={Boolean(form.values['guardianAgrees'])} error={errorAt(form, 'guardianAgrees')} />
    </>
  );
};
