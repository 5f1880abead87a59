import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { regencies, regionName } from '#standards';
import { getEmployer } from '../store/employers.ts';

/** What the form of an employer offers, and what is known of one that is corrected. */
export const openEmployerForm = question('employers.add-employer', Type.Object({ employer: Type.Optional(field.id<'employer'>()) }), async ({ tx }, { employer: id }) => {
  const employer = id && (await getEmployer(tx, id));
  const regions = regencies('36');
  // Some are known by their district, which stays as it is unless another is chosen.
  const own = employer?.regionCode;
  return ok({ regions: own && !regions.some(({ value }) => value === own) ? [...regions, { value: own, text: regionName(own) }] : regions, employer });
});
