import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { normalisePhone } from '#people';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import { messageLanguages } from '../rules/draft.ts';
import { addReminder, countReminders } from '../store/reminders.ts';
import { findPublicClass } from './catalogue.ts';

/** One number waits for so many programs at most: nobody fills somebody else's phone. */
const mostPerPhone = 5;

/** "Remind me": one message when the program of this class opens again, to whoever cannot apply now. */
export const askReminder = action('admission.ask-reminder', Type.Object({ class: field.id<'class'>(), phone: field.text(25), language: Type.Optional(field.oneOf(messageLanguages)) }), async (context, { class: id, phone: typed, language }) => {
  const { tx, centre, now, record } = context;
  const found = await findPublicClass(context, id);
  const version = found && await getVersion(tx, found.class.versionId);
  if (!found || !version) return fail(notFound);
  const phone = normalisePhone(typed);
  if (!phone) return fail({ code: 'people.phone-unreadable', field: 'phone' });
  if ((await countReminders(tx, phone)) < mostPerPhone) await addReminder(tx, centre, { program: version.program, phone, language }, now);
  // The number itself is no fact for the audit trail, and the answer is the same whether it was known or not.
  record({ subject: { type: 'program', id: version.program }, after: { reminder: true } });
  return ok({ class: id });
});
