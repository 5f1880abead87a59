import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { mostHits, type Hit } from '#platform/search';
import { regionName } from '#standards';
import { listPersons } from '../store/list-persons.ts';

/** What the search of every staff page finds here. */
export const searchPeople = question('people.see-people', Type.Object({ q: Type.String({ minLength: 2, maxLength: 100 }) }), async ({ tx }, { q }) => {
  const { persons } = await listPersons(tx, { q }, mostHits, 0);
  return ok(persons.map((person): Hit => ({ href: `/orang/${person.id}`, title: person.fullName, detail: regionName(person.regionCode, { level: 'district' }) })));
});
