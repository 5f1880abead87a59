import { findPersons } from '#people';
import type { ActionContext } from '#platform/actions/action';
import type { Wave } from '#waves';
import { countedStatuses } from '../rules/application-states.ts';
import { listApplications } from '../store/applications.ts';
import { policyMessage } from '../texts/messages.ts';

/** Whoever applied under the rule as it was hears what was corrected in it, in the public note's own words. */
export async function tellOfCorrection({ tx, baseUrl, notify }: ActionContext, { id, label }: Wave, note: string): Promise<number> {
  const applied = await listApplications(tx, { wave: id, statuses: countedStatuses });
  const people = await findPersons(tx, applied.flatMap(({ person }) => person ?? []));
  let told = 0;
  for (const { number, person, draft } of applied) {
    const phone = (person && people.get(person)?.phone) ?? draft.home?.phone;
    if (!phone) continue;
    notify({ channel: 'whatsapp', to: phone, text: policyMessage({ number: number!, wave: label, note, link: `${baseUrl}/aturan/${id}` }, draft.language), purpose: 'admission.policy' });
    told += 1;
  }
  return told;
}
