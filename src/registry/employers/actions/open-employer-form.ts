import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { regencies } from '#standards';
import { getEmployer } from '../store/employers.ts';

/** What the form of an employer offers, and what is known of one that is corrected. */
export const openEmployerForm = question('employers.add-employer', Type.Object({ employer: Type.Optional(field.id<'employer'>()) }), async ({ tx }, { employer }) =>
  ok({ regions: regencies('36'), employer: employer && (await getEmployer(tx, employer)) }));
