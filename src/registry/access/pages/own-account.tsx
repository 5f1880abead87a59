import { isStaff } from '#kernel/actor';
import type { Translate } from '#kernel/translate';
import { translator } from '#kernel/translate';
import type { Request, Routes } from '#platform/http/routes';
import { show, submit } from '#platform/http/submit';
import { Button } from '#ui/button';
import { Card } from '#ui/card';
import { DataTable } from '#ui/data-table';
import { Form } from '#ui/form';
import { formatMomentShort, type Lang } from '#ui/format';
import { HiddenField } from '#ui/hidden-field';
import { PageHead } from '#ui/page-head';
import { Stack } from '#ui/stack';
import { SummaryList } from '#ui/summary-list';
import { Tag } from '#ui/tag';
import { endSessionsAction, seeOwnSessions } from '../actions/end-sessions.ts';
import { deviceName } from '../rules/device-name.ts';
import type { Member, Session } from '../rules/member.ts';
import { sessionOf } from '../sign-in/actor-of.ts';
import type { AccessKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<AccessKey>;
type Props = { sessions: readonly Session[]; member: Member | undefined; user: string; here: string | undefined; name: string; t: T; lang: Lang };

export const shellOf = (request: Request): 'staff' | 'public' => (isStaff(request.actor) ? 'staff' : 'public');

export const ownAccountPages: Routes = (app) => {
  const page = (request: Request, value: { sessions: readonly Session[]; member: Member | undefined }) => {
    const t = translator(texts, request.language);
    const props = { ...value, user: request.actor.id, here: sessionOf(request), name: request.actor.name, t, lang: request.language };
    return { title: t('account'), shell: shellOf(request), current: '/akun', body: <OwnAccount {...props} /> };
  };
  app.get('/akun', (request, reply) => show(request, reply, seeOwnSessions, (value) => page(request, value)));

  app.post('/akun/sesi', (request, reply) => submit(request, reply, {
    deed: endSessionsAction,
    add: { user: request.actor.id },
    again: async () => {
      const own = await request.ask(seeOwnSessions, {});
      return page(request, own.ok ? own.value : { sessions: [], member: undefined });
    },
    done: () => ({ to: '/akun', say: translator(texts, request.language)((request.body as { session?: string }).session ? 'session-ended' : 'sessions-ended') }),
  }));
};

const OwnAccount = ({ sessions, member, here, name, t, lang }: Props) => (
  <>
    <PageHead title={t('account')} detail={t('account-lead', { name })} />
    <Stack>
      {member && <Security member={member} t={t} />}
      <Card title={t('devices')} detail={t('devices-lead')}>
        <SessionTable sessions={sessions} here={here} action="/akun/sesi" t={t} lang={lang} />
        {here && sessions.length > 1 && <Form action="/akun/sesi"><HiddenField name="except" value={here} /><Button secondary>{t('end-other-sessions')}</Button></Form>}
      </Card>
    </Stack>
  </>
);

const Security = ({ member, t }: { member: Member; t: T }) => (
  <Card title={t('security')}>
    <SummaryList rows={[
      { key: t('username'), value: member.username },
      { key: t('password'), value: '••••••••••••', change: { href: '/akun/sandi', text: t('change-password') } },
      {
        key: t('second-factor'), value: <Tag text={t(member.hasSecondFactor ? 'factor-on' : 'factor-off')} tone={member.hasSecondFactor ? 'go' : 'wait'} />,
        ...(member.hasSecondFactor ? {} : { change: { href: '/akun/faktor', text: t('set-up-factor') } }),
      },
    ]} />
  </Card>
);

type TableProps = { sessions: readonly Session[]; here?: string | undefined; action?: string; t: T; lang: Lang };

/** Devices somebody is signed in on; with `action` each but this one has a button that signs it out. */
export const SessionTable = ({ sessions, here, action, t, lang }: TableProps) => (
  <DataTable
    plain caption={t('devices')}
    columns={[{ key: 'device', title: t('device') }, { key: 'since', title: t('since') }, { key: 'seen', title: t('last-seen') }, { key: 'address', title: t('address') }, ...(action ? [{ key: 'end', title: '' }] : [])]}
    rows={sessions.map((session) => ({
      id: session.id,
      cells: {
        device: <>{deviceName(session.device) ?? t('unknown-device')}{session.id === here && <> <Tag text={t('this-device')} tone="info" /></>}</>,
        since: formatMomentShort(session.begun, lang), seen: formatMomentShort(session.lastSeen, lang), address: session.address,
        end: action && session.id !== here ? <Form action={action}><HiddenField name="session" value={session.id} /><button class="link-button" type="submit">{t('end-session')}</button></Form> : '',
      },
    }))}
  />
);
