import { staffRoles } from '#kernel/actor';
import { translator, type Translate } from '#kernel/translate';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Checkboxes } from '#ui/checkboxes';
import { Form } from '#ui/form';
import { PageHead } from '#ui/page-head';
import { PhoneField } from '#ui/phone-field';
import { TextField } from '#ui/text-field';
import { inviteStaff } from '../actions/invite-staff.ts';
import type { AccessKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { errorAt } from './form-page.ts';

export const inviteStaffPages: Routes = (app) => {
  app.get('/admin/akun/baru', (request, reply) =>
    (request.may('access.invite-staff') ? reply.page(invitePage(request, emptyForm)) : reply.refusePage({ code: request.actor.roles.includes('anonymous') ? 'access.not-signed-in' : 'access.forbidden' })));

  app.post('/admin/akun/baru', (request, reply) => submit(request, reply, {
    deed: inviteStaff,
    again: (form) => invitePage(request, form),
    done: ({ user }) => ({ to: `/admin/akun/${user}`, say: translator(texts, request.language)('invited') }),
  }));
};

function invitePage(request: Request, form: FormState): Page {
  const t = translator(texts, request.language);
  return { title: t('invite'), shell: 'staff', current: '/admin/akun', body: <InviteForm form={form} t={t} /> };
}

const InviteForm = ({ form, t }: { form: FormState; t: Translate<AccessKey> }) => {
  const at = (name: string) => ({ name, value: String(form.values[name] ?? ''), error: errorAt(form, name) });
  return (
    <>
      <PageHead title={t('invite')} up={{ href: '/admin/akun', text: t('staff') }} />
      <Form action="/admin/akun/baru">
        <TextField {...at('name')} label={t('name')} autocomplete="off" width={30} />
        <TextField {...at('username')} label={t('username')} hint={t('username-hint')} autocomplete="off" spellcheck={false} width={20} />
        <PhoneField {...at('phone')} label={t('phone')} hint={t('phone-optional-hint')} optional autocomplete="off" />
        <RoleBoxes chosen={[form.values['roles'] ?? []].flat()} error={errorAt(form, 'roles')} t={t} />
        <Button>{t('send-invitation')}</Button>
      </Form>
    </>
  );
};

export const RoleBoxes = ({ chosen, error, t }: { chosen: readonly string[]; error?: string | undefined; t: Translate<AccessKey> }) => (
  <Checkboxes name="roles" label={t('roles')} error={error} values={chosen} small options={staffRoles.map((role) => ({ value: role, text: t(`role.${role}`) }))} />
);
