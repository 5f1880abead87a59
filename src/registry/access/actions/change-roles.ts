import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { notFound, stale } from '#platform/actions/refusal';
import { keepAnAdministrator } from '../rules/administrators.ts';
import { knownActors } from '../sign-in/known-actors.ts';
import { countOtherAdministrators, findMember, saveMember } from '../store/members.ts';
import { rolesField, userField, versionField } from './staff-fields.ts';

/** Says what somebody may do here from now on; open sessions follow at once. */
export const changeRoles = action('access.change-roles', Type.Object({ user: userField, roles: rolesField, version: versionField }), async ({ tx, record }, { user, roles, version }) => {
  const otherAdministrators = await countOtherAdministrators(tx, user);
  const member = await findMember(tx, user);
  if (!member) return fail(notFound);
  const kept = keepAnAdministrator({ otherAdministrators, rolesAfter: roles });
  if (!kept.ok && member.roles.includes('administrator')) return kept;
  if (!await saveMember(tx, user, version, { roles })) return fail(stale);
  knownActors.forget(user);
  record({ subject: { type: 'account', id: user }, before: { roles: member.roles }, after: { roles } });
  return ok({ user });
});
