import { getPerson } from '#people';
import type { ActionContext } from '#platform/actions/action';
import type { Application } from '../rules/application.ts';
import { officeMessage, type OfficeDeed } from '../texts/messages.ts';

/** What the office ended in somebody's name is told to their phone at once: a reserve list must not be shortened behind anybody's back. */
export async function tellOfOffice({ tx, scope, notify }: ActionContext, { number, person, draft }: Pick<Application, 'number' | 'person' | 'draft'>, deed: OfficeDeed): Promise<void> {
  if (scope.within !== 'centre' || !number || !person) return;
  const phone = (await getPerson(tx, person))?.phone;
  if (phone) notify({ channel: 'whatsapp', to: phone, text: officeMessage(number, deed, draft.language), purpose: 'admission.by-office' });
}
