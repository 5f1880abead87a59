import { staffRoles } from '#kernel/actor';
import { translator, type Translate } from '#kernel/translate';
import type { Request, Routes } from '#platform/http/routes';
import { showList } from '#platform/http/show-list';
import { Button } from '#ui/button';
import { DataTable } from '#ui/data-table';
import { Empty } from '#ui/empty';
import { formatMomentShort, withQuery, type Lang } from '#ui/format';
import { ListToolbar } from '#ui/list-toolbar';
import { PageHead } from '#ui/page-head';
import { Tag } from '#ui/tag';
import { seeStaff } from '../actions/see-staff.ts';
import { stateOf, type Member } from '../rules/member.ts';
import type { AccessKey } from '../texts/id.ts';
import { texts } from '../texts/words.ts';

type T = Translate<AccessKey>;

export const staffListPages: Routes = (app) => {
  app.get('/admin/akun', (request, reply) => {
    const t = translator(texts, request.language);
    return showList(request, reply, seeStaff, {
      page: ({ members, filter }) => ({ title: t('staff'), shell: 'staff', current: '/admin/akun', body: <StaffList members={members} filter={filter} request={request} t={t} /> }),
      table: ({ members }) => ({ name: t('staff'), columns: columns(t).map((column) => column.title), rows: members.map((member) => texted(member, t, request.language)) }),
    });
  });
};

type Props = { members: readonly Member[]; filter: { q?: string | undefined; role?: string | undefined }; request: Request; t: T };

const StaffList = ({ members, filter, request, t }: Props) => (
  <>
    <PageHead title={t('staff')} detail={t('staff-lead')}>{request.may('access.invite-staff') && <Button href="/admin/akun/baru">{t('invite')}</Button>}</PageHead>
    <ListToolbar
      action="/admin/akun" search={{ label: t('search-staff'), value: filter.q }}
      filters={[{ name: 'role', label: t('roles'), value: filter.role, options: staffRoles.map((role) => ({ value: role, text: t(`role.${role}`) })) }]}
      exports={{ xlsx: withQuery(request.url, 'bentuk', 'xlsx'), csv: withQuery(request.url, 'bentuk', 'csv') }}
    />
    {members.length === 0
      ? <Empty what={t('no-staff')}>{t('no-staff-text')}</Empty>
      : <DataTable caption={t('staff')} columns={columns(t)} rows={members.map((member) => ({ id: member.user, cells: cells(member, t, request.language) }))} />}
  </>
);

const columns = (t: T) => [
  { key: 'name', title: t('name') }, { key: 'username', title: t('username') }, { key: 'roles', title: t('roles') }, { key: 'factor', title: t('second-factor') },
  { key: 'seen', title: t('last-seen') }, { key: 'state', title: t('state') },
];

const cells = (member: Member, t: T, lang: Lang) => {
  const [, username, roles, factor, seen, state] = texted(member, t, lang);
  return { name: <a href={`/admin/akun/${member.user}`}>{member.name}</a>, username, roles, factor, seen, state: <Tag text={state!} tone={tones[stateOf(member)]} /> };
};

const texted = (member: Member, t: T, lang: Lang): string[] => [
  member.name, member.username, member.roles.map((role) => t(`role.${role}`)).join(', '), t(member.hasSecondFactor ? 'factor-on' : 'factor-off'),
  member.lastSeen ? formatMomentShort(member.lastSeen, lang) : t('never'), t(`state.${stateOf(member)}`),
];

const tones = { active: 'go', invited: 'wait', closed: 'plain' } as const;
