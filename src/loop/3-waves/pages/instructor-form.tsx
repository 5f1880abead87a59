import { translator } from '#kernel/translate';
import { fieldAt } from '#platform/http/field-at';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, Gone, readQuery, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Form } from '#ui/form';
import { HiddenField } from '#ui/hidden-field';
import { NumberField } from '#ui/number-field';
import { PageHead } from '#ui/page-head';
import { Radios } from '#ui/radios';
import { Select } from '#ui/select';
import { TextField } from '#ui/text-field';
import { saveInstructorAction } from '../actions/save-instructor.ts';
import { openInstructorForm } from '../actions/see-instructors.ts';
import { usualWeeklyPeriods, type Instructor } from '../rules/instructor.ts';
import { texts } from '../texts/words.ts';

type Opened = { readonly instructor: Instructor | undefined; readonly accounts: readonly { readonly value: string; readonly text: string }[] };

export const instructorFormPages: Routes = (app) => {
  for (const path of ['/balai/instruktur/baru', '/balai/instruktur/:instructor/ubah']) {
    app.get(path, (request, reply) => show(request, reply, openInstructorForm, (opened) => formPage(request, opened, { ...emptyForm, values: valuesOf(opened.instructor) })));
    app.post(path, (request, reply) => submit(request, reply, {
      deed: saveInstructorAction,
      again: async (form) => {
        const opened = await request.ask(openInstructorForm, readQuery(request, openInstructorForm));
        if (!opened.ok) throw new Gone();
        return formPage(request, opened.value, form);
      },
      done: ({ instructor }) => ({ to: `/balai/instruktur/${instructor}`, say: translator(texts, request.language)('done-saved') }),
    }));
  }
};

const valuesOf = (person: Instructor | undefined): Record<string, string> => (person
  ? { name: person.name, initials: person.initials, user: person.user ?? '', isExternal: person.isExternal ? 'yes' : 'no', isActive: person.isActive ? 'yes' : 'no', weeklyPeriods: String(person.weeklyPeriods) }
  : { isExternal: 'no', isActive: 'yes', weeklyPeriods: String(usualWeeklyPeriods) });

function formPage(request: Request, { instructor, accounts }: Opened, form: FormState): Page {
  const t = translator(texts, request.language);
  const title = t(instructor ? 'edit-instructor' : 'add-instructor');
  const at = fieldAt(form, t);
  return {
    title, shell: 'staff', current: '/balai',
    body: (
      <>
        <PageHead
          title={instructor?.name ?? title}
          up={instructor ? { href: `/balai/instruktur/${instructor.id}`, text: instructor.name } : { href: '/balai/instruktur', text: t('instructors') }}
        />
        <Form action={instructor ? `/balai/instruktur/${instructor.id}/ubah` : '/balai/instruktur/baru'}>
          {instructor && <HiddenField name="version" value={String(instructor.version)} />}
          <TextField {...at('name', 'full-name')} />
          <TextField {...at('initials', 'initials')} hint={t('initials-hint')} width={3} />
          <NumberField {...at('weeklyPeriods', 'weekly-periods')} hint={t('weekly-periods-hint')} width={3} />
          <Select {...at('user', 'account')} hint={t('account-hint')} options={accounts} empty={t('no-account')} />
          <Radios {...at('isExternal', 'works-for')} inline options={[{ value: 'no', text: t('of-centre') }, { value: 'yes', text: t('external') }]} />
          <Radios {...at('isActive', 'status')} inline options={[{ value: 'yes', text: t('teaching') }, { value: 'no', text: t('left') }]} />
          <Button>{t(instructor ? 'save' : 'add-instructor')}</Button>
        </Form>
      </>
    ),
  };
}
