import { Type } from 'typebox';
import { staffRoles } from '#kernel/actor';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { firstPasswordPath } from '../sign-in/first-password.ts';
import { findMember, listMembers } from '../store/members.ts';
import { listSessions } from '../store/sessions.ts';
import { userField } from './staff-fields.ts';

const filter = Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })), role: Type.Optional(field.oneOf(staffRoles)) });

/** Who works here and may sign in. */
export const seeStaff = question('access.see-staff', filter, async ({ tx }, wanted) => ok({ members: await listMembers(tx, wanted), filter: wanted }));

/** One member of staff with sessions, history and, until it was used, the link to the first password. */
export const seeStaffMember = question('access.see-staff', Type.Object({ user: userField }), async ({ tx, centre, now, links, actor }, { user }) => {
  const member = await findMember(tx, user);
  if (!member) return fail(notFound);
  const mayInvite = actor.roles.includes('administrator') || actor.roles.includes('system');
  const link = !member.hasPassword && member.isActive && mayInvite ? firstPasswordPath(links, { centre, user, version: member.version, now }) : undefined;
  return ok({ member, link, sessions: await listSessions(tx, user, now), history: await listTimeline(tx, { type: 'account', id: user }, 20) });
});
