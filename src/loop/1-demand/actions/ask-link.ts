import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { tidy } from '#kernel/text';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { isRegion } from '#standards';
import { readReach } from '../rules/reach.ts';
import { saveLinkRequest } from '../store/link-requests.ts';

const input = Type.Object({ employerName: field.text(150), contactName: field.text(120), reach: field.text(200), region: Type.Optional(Type.String({ maxLength: 13 })) });

/** An employer nobody knows yet asks for its link. A person checks before anything is sent: whoever asks may not be who they say. */
export const askLink = action('demand.ask-link', input, async ({ tx, centre, today, newId, record }, { employerName, contactName, reach: typed, region }) => {
  const reach = readReach(typed);
  if (!reach.ok) return reach;
  if (region && !isRegion(region)) return fail({ code: 'demand.unknown-region', field: 'region' });
  const id = newId<'linkRequest'>();
  await saveLinkRequest(tx, centre, { id, employerName: tidy(employerName), contactName: tidy(contactName), reach: reach.value, region: region ?? null, askedOn: today });
  record({ subject: { type: 'link-request', id }, after: { employer: tidy(employerName) } });
  return ok({ reach: reach.value });
});
