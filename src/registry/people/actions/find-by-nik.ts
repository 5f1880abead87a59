import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { findPersonByNik } from '../store/persons.ts';

/** Finds the one person of a NIK by its blind index. Asked by POST only: a NIK stands in no address and no log. */
export const findByNik = question('people.see-people', Type.Object({ nik: field.text(25) }), async ({ tx, vault }, { nik }) => {
  const digits = nik.replace(/\D/g, '');
  if (digits.length < 16) return fail({ code: 'people.nik-too-short', field: 'nik', typed: digits.length });
  if (digits.length > 16) return fail({ code: 'people.nik-too-long', field: 'nik', typed: digits.length });
  const person = await findPersonByNik(tx, vault, digits);
  return person ? ok({ id: person.id }) : fail({ code: 'people.nik-not-known', field: 'nik' });
});
