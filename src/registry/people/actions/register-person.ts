import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { getPerson } from '../store/persons.ts';
import { personField } from './person-field.ts';
import { registerPerson } from './save-person.ts';

/** Registers somebody at the counter; a NIK already known is refused and the person named. */
export const registerPersonAction = action('people.register-person', Type.Object(personField), async (context, facts) => {
  const registered = await registerPerson(context, facts);
  if (!registered.ok) return registered;
  const { id, isNew } = registered.value;
  if (!isNew) return fail({ code: 'people.already-registered', field: 'nik', name: (await getPerson(context.tx, id))!.fullName });
  return ok({ id });
});
