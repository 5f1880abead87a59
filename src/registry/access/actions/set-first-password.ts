import { hashPassword } from 'better-auth/crypto';
import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import type { Transaction } from '#platform/database/transaction';
import type { LinkSigner } from '#platform/signed-link/signed-link';
import type { Member } from '../rules/member.ts';
import { checkPassword } from '../rules/password.ts';
import { firstPasswordPurpose } from '../sign-in/first-password.ts';
import { savePassword } from '../store/accounts.ts';
import { findMember, saveMember } from '../store/members.ts';
import { passwordField } from './staff-fields.ts';

const token = Type.String({ minLength: 1, maxLength: 200 });

/** Whose first password a link is for, while it still works. */
export const openFirstPassword = question('access.set-first-password', Type.Object({ token }), async (context, input) => {
  const member = await memberOf(context, input.token);
  return member.ok ? ok({ name: member.value.name, username: member.value.username }) : member;
});

/** Sets the password somebody invited has chosen; the link is used up by it. Given no retry key, so that nothing derived from a password is kept. */
export const setFirstPassword = action('access.set-first-password', Type.Object({ token, password: passwordField }), async (context, input) => {
  const member = await memberOf(context, input.token);
  if (!member.ok) return member;
  const { user, username, version } = member.value;
  const password = checkPassword(input.password, username);
  if (!password.ok) return password;
  if (!await saveMember(context.tx, user, version, {})) return fail({ code: 'access.link-used' });
  await savePassword(context.tx, context.now, { id: context.newId(), user, hash: await hashPassword(password.value) });
  context.record({ subject: { type: 'account', id: user }, before: { hasPassword: false }, after: { hasPassword: true } });
  return ok({ username });
});

async function memberOf({ tx, centre, now, links }: { tx: Transaction; centre: Id<'centre'>; now: Instant; links: LinkSigner }, link: string) {
  const claims = links.read(link, firstPasswordPurpose, now);
  if (!claims.ok) return claims;
  const member: Member | undefined = claims.value.centre === centre ? await findMember(tx, claims.value.subject) : undefined;
  if (!member || !member.isActive || member.hasPassword || member.version !== claims.value.version) return fail({ code: 'access.link-used' });
  return ok(member);
}
