import { translator, type Translate } from '#kernel/translate';
import type { Action } from '#platform/actions/action';
import type { Refusal } from '#platform/actions/refusal';
import type { AuditEntry } from '#platform/audit/entries';
import type { Page, Request, Routes } from '#platform/http/routes';
import { emptyForm, show, submit, type FormState } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { Details } from '#ui/details';
import { Form } from '#ui/form';
import { formatPhone, type Lang } from '#ui/format';
import { Grid } from '#ui/grid';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { TextField } from '#ui/text-field';
import { changeRoles } from '../actions/change-roles.ts';
import { deactivateStaff } from '../actions/deactivate-staff.ts';
import { endSessionsAction } from '../actions/end-sessions.ts';
import { resetSignIn } from '../actions/reset-sign-in.ts';
import { seeStaffMember } from '../actions/see-staff.ts';
import { stateOf, type Member, type Session } from '../rules/member.ts';
import { firstPasswordHours } from '../sign-in/first-password.ts';
import type { AccessKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';
import { errorAt } from './form-page.ts';
import { RoleBoxes } from './invite-staff.tsx';
import { SessionTable } from './own-account.tsx';
import { StaffHistory } from './staff-history.tsx';

type Seen = { readonly member: Member; readonly link?: string | undefined; readonly sessions: readonly Session[]; readonly history: readonly AuditEntry[] };
type Props = { seen: Seen; form: FormState; baseUrl: string; mayChange: boolean; t: Translate<AccessKey>; lang: Lang };

export const staffMemberPages = (baseUrl: () => string): Routes => (app) => {
  const at = '/admin/akun/:user';
  const page = (request: Request, seen: Seen, form: FormState): Page => {
    const t = translator(texts, request.language);
    const props = { seen, form, baseUrl: baseUrl(), mayChange: request.may('access.change-roles'), t, lang: request.language };
    return { title: seen.member.name, shell: 'staff', current: '/admin/akun', body: <StaffMember {...props} /> };
  };
  app.get(at, (request, reply) => show(request, reply, seeStaffMember, (seen) => page(request, seen, emptyForm)));

  const post = <Input, Value, Error extends Refusal>(path: string, deed: Action<Input, Value, Error>, say: (request: Request) => AccessKey): void => void app.post(`${at}/${path}`, (request, reply) => {
    const { user } = request.params as { user: string };
    return submit(request, reply, {
      deed,
      again: async (form) => {
        const seen = await request.ask(seeStaffMember, { user });
        if (!seen.ok) throw new Error(`staff ${user} vanished`);
        return page(request, seen.value, form);
      },
      done: () => ({ to: `/admin/akun/${user}`, say: translator(texts, request.language)(say(request)) }),
    });
  });
  post('peran', changeRoles, () => 'roles-saved');
  post('keadaan', deactivateStaff, (request) => ((request.body as { isActive?: string }).isActive === 'ya' ? 'reactivated' : 'deactivated'));
  post('atur-ulang', resetSignIn, () => 'reset-done');
  post('sesi', endSessionsAction, () => 'all-sessions-ended');
};

const StaffMember = ({ seen: { member, link, sessions, history }, form, baseUrl, mayChange, t, lang }: Props) => (
  <>
    <PageHead person title={member.name} detail={member.roles.map((role) => t(`role.${role}`)).join(', ')} up={{ href: '/admin/akun', text: t('staff') }}>
      <Tag text={t(`state.${stateOf(member)}`)} tone={member.isActive ? (member.hasPassword ? 'go' : 'wait') : 'plain'} large />
    </PageHead>
    <Grid columns="wide-narrow">
      <Stack>
        {link && <Card title={t('first-link')} detail={t('first-link-lead', { hours: firstPasswordHours })}><p class="govuk-body"><a href={link}>{`${baseUrl}${link}`}</a></p></Card>}
        <Card>
          <SummaryList rows={[
            { key: t('username'), value: member.username }, { key: t('phone'), value: member.phone ? formatPhone(member.phone) : '–' },
            { key: t('second-factor'), value: t(member.hasSecondFactor ? 'factor-on' : 'factor-off') },
          ]} />
        </Card>
        <Card title={t('devices')}>
          {sessions.length === 0 ? <p class="quiet">{t('no-sessions')}</p> : <SessionTable sessions={sessions} t={t} lang={lang} />}
          {mayChange && sessions.length > 0 && <Form action={`/admin/akun/${member.user}/sesi`}><Button secondary>{t('end-all-sessions')}</Button></Form>}
        </Card>
        <StaffHistory history={history} t={t} lang={lang} />
      </Stack>
      {mayChange && <Changes member={member} form={form} t={t} />}
    </Grid>
  </>
);

const Changes = ({ member, form, t }: { member: Member; form: FormState; t: Translate<AccessKey> }) => {
  const path = `/admin/akun/${member.user}`;
  const version = <HiddenField name="version" value={member.version} />;
  return (
    <Stack>
      <Card>
        <Form action={`${path}/peran`}>{version}<RoleBoxes chosen={form.values['roles'] ? [form.values['roles']].flat() : member.roles} error={errorAt(form, 'roles')} t={t} /><Button>{t('save-roles')}</Button></Form>
      </Card>
      <Card title={t('security')}>
        <Details summary={t('reset')}><p>{t('reset-lead')}</p><Form action={`${path}/atur-ulang`}>{version}<Button secondary>{t('reset')}</Button></Form></Details>
        {member.isActive
          ? (
            <Details summary={t('deactivate')}>
              <p>{t('deactivate-lead')}</p>
              <Form action={`${path}/keadaan`}>{version}<HiddenField name="isActive" value="tidak" /><TextField name="why" label={t('why')} optional /><Button warning>{t('deactivate')}</Button></Form>
            </Details>
          )
          : <Form action={`${path}/keadaan`}>{version}<HiddenField name="isActive" value="ya" /><Button secondary>{t('reactivate')}</Button></Form>}
      </Card>
    </Stack>
  );
};
