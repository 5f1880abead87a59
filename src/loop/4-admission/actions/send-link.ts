import { Type } from 'typebox';
import { userOfPhone } from '#access';
import { addMinutes } from '#kernel/instant';
import { fail, ok } from '#kernel/result';
import { findPersonsByPhone, normalisePhone } from '#people';
import { action, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { getWave } from '#waves';
import type { Application } from '../rules/application.ts';
import { listApplications } from '../store/applications.ts';
import { markLinkSent } from '../store/link-sent.ts';
import { linkMessage } from '../texts/messages.ts';

/** One message to a number in so many minutes: nobody fills somebody else's phone. */
const pause = 15;

/** "Send me my link again": to the number itself, if an application is tied to it. The answer never says whether there is one. */
export const sendLink = action('admission.send-link', Type.Object({ phone: field.text(25) }), async (context, { phone: typed }) => {
  const phone = normalisePhone(typed);
  if (!phone) return fail({ code: 'people.phone-unreadable', field: 'phone' });
  const { tx, now, baseUrl, notify, record } = context;
  const latest = await latestOf(context, phone);
  const wave = latest && await getWave(tx, latest.wave);
  const isSent = latest && wave ? await markLinkSent(tx, latest.id, now, addMinutes(now, -pause)) : false;
  if (latest && wave && isSent) {
    notify({ channel: 'whatsapp', to: phone, text: linkMessage(wave.label, latest.number, `${baseUrl}/masuk?kembali=/pendaftaran/${latest.id}`, latest.draft.language), purpose: 'admission.link' });
  }
  record({ subject: latest ? { type: 'application', id: latest.id } : { type: 'link', id: 'unknown' }, after: { linkSent: isSent } });
  return ok({});
});

async function latestOf({ tx }: ActionContext, phone: string): Promise<Application | undefined> {
  const user = await userOfPhone(tx, phone);
  const persons = await findPersonsByPhone(tx, phone);
  const found = user ? await listApplications(tx, { user }) : [];
  for (const { id } of persons.slice(0, 5)) found.push(...(await listApplications(tx, { person: id })));
  return found.filter(({ status }) => status !== 'withdrawn').sort((one, other) => (one.savedAt < other.savedAt ? 1 : -1))[0];
}
