import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { notFound, stale } from '#platform/actions/refusal';
import { keepAnAdministrator } from '../rules/administrators.ts';
import { knownActors } from '../sign-in/known-actors.ts';
import { countOtherAdministrators, findMember, saveMember } from '../store/members.ts';
import { endSessions } from '../store/sessions.ts';
import { userField, versionField } from './staff-fields.ts';

const input = Type.Object({ user: userField, version: versionField, isActive: Type.Boolean(), why: Type.Optional(Type.String({ maxLength: 500 })) });

/** Closes an account to somebody who left, with all its sessions, or opens it again. What they did stays under their name. */
export const deactivateStaff = action('access.deactivate-staff', input, async ({ tx, record }, { user, version, isActive, why }) => {
  const otherAdministrators = await countOtherAdministrators(tx, user);
  const member = await findMember(tx, user);
  if (!member) return fail(notFound);
  const kept = keepAnAdministrator({ otherAdministrators, rolesAfter: isActive ? member.roles : [] });
  if (!kept.ok) return kept;
  if (!await saveMember(tx, user, version, { isActive })) return fail(stale);
  if (!isActive) await endSessions(tx, user);
  knownActors.forget(user);
  record({ subject: { type: 'account', id: user }, before: { isActive: member.isActive }, after: { isActive }, why });
  return ok({ user });
});
