import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { notFound, stale } from '#platform/actions/refusal';
import { knownActors } from '../sign-in/known-actors.ts';
import { clearSignIn } from '../store/accounts.ts';
import { findMember, saveMember } from '../store/members.ts';
import { userField, versionField } from './staff-fields.ts';

/** For a forgotten password or a lost phone: takes password, second factor and sessions away, so that a new link starts afresh. */
export const resetSignIn = action('access.reset-sign-in', Type.Object({ user: userField, version: versionField }), async ({ tx, record }, { user, version }) => {
  const member = await findMember(tx, user);
  if (!member) return fail(notFound);
  if (!await saveMember(tx, user, version, {})) return fail(stale);
  await clearSignIn(tx, user);
  knownActors.forget(user);
  record({ subject: { type: 'account', id: user }, before: { hasPassword: member.hasPassword, hasSecondFactor: member.hasSecondFactor }, after: { hasPassword: false, hasSecondFactor: false } });
  return ok({ user });
});
