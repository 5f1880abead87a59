import { Type } from 'typebox';
import { ageOn } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { userOfPerson } from '#access';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { regionName } from '#standards';
import { findMarks, getPerson } from '../store/persons.ts';

/** One person with the marks on the record and what happened to it; citizens and trainees see themselves. */
export const seePerson = question('people.see-person', Type.Object({ person: field.id<'person'>() }), async ({ tx, scope, today }, { person: id }) => {
  if (scope.within === 'own' && scope.person !== id) return fail(notFound);
  const person = await getPerson(tx, id);
  if (!person) return fail(notFound);
  const isStaff = scope.within === 'centre';
  return ok({
    person, age: ageOn(person.birthDay, today), place: regionName(person.regionCode),
    marks: isStaff ? await findMarks(tx, person) : { warnings: [], alike: [] },
    hasAccount: (await userOfPerson(tx, id)) !== undefined,
    timeline: isStaff ? await listTimeline(tx, { type: 'person', id }) : [],
  });
});

/** What the record page shows. */
export type PersonRecord = Extract<Awaited<ReturnType<typeof seePerson.run>>, { ok: true }>['value'];
