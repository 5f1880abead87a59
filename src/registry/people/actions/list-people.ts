import { Type } from 'typebox';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { offsetOf, perPage } from '#platform/http/list-state';
import { regionName } from '#standards';
import { educationLevels, sexes } from '../rules/person.ts';
import { listPersons } from '../store/list-persons.ts';

const input = Type.Object({
  q: Type.Optional(Type.String({ maxLength: 100 })),
  region: Type.Optional(Type.String({ maxLength: 13 })),
  sex: Type.Optional(field.oneOf(sexes)),
  education: Type.Optional(field.oneOf(educationLevels)),
  support: Type.Optional(Type.Boolean()),
  sort: Type.Optional(field.oneOf(['name', '-name', 'birth', '-birth', 'newest'])),
  page: Type.Optional(field.whole(1, 10_000)),
  /** All rows of the filter, for a file. */
  whole: Type.Optional(Type.Boolean()),
});

/** Everybody the centre knows, by name as Indonesians sort it. Not by NIK: that would put it into an address (`find-by-nik`). */
export const listPeopleQuestion = question('people.see-people', input, async ({ tx, today }, { page, whole, ...filter }) => {
  const { persons, total } = await listPersons(tx, filter, whole ? 100_000 : perPage, whole ? 0 : offsetOf(page));
  const lines = persons.map((person) => ({ ...person, place: regionName(person.regionCode, { level: 'district' }), regency: regionName(person.regionCode, { level: 'regency' }) }));
  return ok({ lines, total, filter, page: page ?? 1, today });
});

/** What the list shows. */
export type PeopleList = Extract<Awaited<ReturnType<typeof listPeopleQuestion.run>>, { ok: true }>['value'];
