import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { tidyPhone } from '../rules/phone.ts';
import { isUserName } from '../rules/user-name.ts';
import { addUser } from '../store/accounts.ts';
import { addMember } from '../store/members.ts';
import { rolesField } from './staff-fields.ts';

const input = Type.Object({ name: field.text(120), username: field.text(40), phone: Type.Optional(Type.String({ maxLength: 30 })), roles: rolesField });

/** Opens an account for somebody who works here. It has no password: a link that works once lets its owner choose one. */
export const inviteStaff = action('access.invite-staff', input, async ({ tx, centre, now, newId, record }, { name, username, phone, roles }) => {
  const wanted = username.toLowerCase();
  if (!isUserName(wanted)) return fail({ code: 'access.not-a-user-name', field: 'username' });
  const number = phone === undefined ? undefined : tidyPhone(phone);
  if (phone !== undefined && number === undefined) return fail({ code: 'access.not-a-phone', field: 'phone' });
  const user = newId<'user'>();
  if (!await addUser(tx, now, { id: user, name, username: wanted })) return fail({ code: 'access.user-name-taken', field: 'username' });
  await addMember(tx, centre, { user, name, roles, phone: number });
  record({ subject: { type: 'account', id: user }, after: { name, username: wanted, roles } });
  return ok({ user });
});
