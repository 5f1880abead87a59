import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { regionName } from '#standards';
import { listLinkRequests } from '../store/link-requests.ts';

/** Employers that asked for a link; those nobody has answered first. */
export const seeLinkRequests = question('demand.see-link-requests', Type.Object({}), async ({ tx }) => {
  const requests = await listLinkRequests(tx, 200);
  return ok({ requests: requests.map((one) => ({ ...one, regionName: one.region ? regionName(one.region) : '' })) });
});
