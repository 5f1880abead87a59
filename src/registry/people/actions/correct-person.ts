import { Type } from 'typebox';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { personField } from './person-field.ts';
import { updatePerson } from './save-person.ts';

const { nik: _, ...correctable } = personField;
const input = Type.Object({ person: field.id<'person'>(), version: field.whole(1, 1_000_000), why: Type.Optional(Type.String({ maxLength: 300 })), ...correctable });

/** Corrects what is known of a person (UU 27/2022, art. 6). The NIK stays: another NIK is another record. */
export const correctPersonAction = action('people.correct-person', input, (context, { person, version, why, ...facts }) => {
  const emptied = { phone: facts.phone, email: facts.email, schooling: facts.schooling, socialBand: facts.socialBand };
  return updatePerson(context, person, { ...facts, ...emptied }, { version, why });
});
