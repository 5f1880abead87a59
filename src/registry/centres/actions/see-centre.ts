import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { listTimeline } from '#platform/audit/entries';
import { regionName } from '#standards';
import { getCentre } from '../store/centres.ts';
import { listOfficials } from '../store/officials.ts';

/** The centre's facts, its officials of all times, and what was changed. */
export const seeCentre = question('centres.see-centre', Type.Object({}), async ({ tx, centre }) => {
  const facts = await getCentre(tx);
  return ok({ centre: facts, place: regionName(facts.regionCode), officials: await listOfficials(tx), timeline: await listTimeline(tx, { type: 'centre', id: centre }) });
});

/** What the page shows. */
export type CentreRecord = Extract<Awaited<ReturnType<typeof seeCentre.run>>, { ok: true }>['value'];
