import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { regencies, regionsIn } from '#standards';
import { getPerson } from '../store/persons.ts';

/** What the form of a person offers, and what is known of one that is corrected. */
export const openPersonForm = question('people.register-person', Type.Object({ person: Type.Optional(field.id<'person'>()) }), async ({ tx }, { person }) => {
  const regions = regencies('36').flatMap((regency) => regionsIn(regency.value).map((district) => ({ value: district.value, text: `${district.text}, ${regency.text}` })));
  return ok({ regions, person: person && (await getPerson(tx, person)) });
});
