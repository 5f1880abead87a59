import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { stale } from '#platform/actions/refusal';
import { isRegion } from '#standards';
import { getCentre, saveCentre } from '../store/centres.ts';

const input = Type.Object({
  version: field.whole(1, 1_000_000), name: field.text(150), shortName: field.text(40), regionCode: field.text(13), address: field.text(300),
  phone: Type.Optional(Type.String({ maxLength: 30 })), email: Type.Optional(Type.String({ format: 'email', maxLength: 200 })),
});

/** Changes the centre's own facts: they stand on every public page and on new papers. */
export const correctCentre = action('centres.correct-centre', input, async ({ tx, centre, record }, { version, ...facts }) => {
  if (!isRegion(facts.regionCode)) return fail({ code: 'centres.unknown-region', field: 'regionCode' });
  const { name, shortName, regionCode, address, phone, email } = await getCentre(tx);
  if (!(await saveCentre(tx, centre, version, facts))) return fail(stale);
  record({ subject: { type: 'centre', id: centre }, before: { name, shortName, regionCode, address, phone, email }, after: { ...facts, phone: facts.phone ?? null, email: facts.email ?? null } });
  return ok({ version: version + 1 });
});
