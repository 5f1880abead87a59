import { Type } from 'typebox';
import { listMembers } from '#access';
import { addDays } from '#kernel/day';
import { fold } from '#kernel/text';
import { fail, ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { searchUnits, unitsByKey } from '#standards';
import { calendarLink } from './calendar-links.ts';
import { isValidOn } from '../rules/instructor.ts';
import { competencesOf, findInstructor, listAbsences, listInstructors } from '../store/instructors.ts';
import { listSchedule } from '../store/schedule.ts';

const input = Type.Object({ q: Type.Optional(Type.String({ maxLength: 80 })), expiring: Type.Optional(Type.Boolean()) });
/** Proofs that run out within this many days are told in time to renew them. */
const soon = 60;

/** Instructors with what they may teach and what they teach now. */
export const listInstructorsQuestion = question('waves.see-instructors', input, async ({ tx, today }, { q, expiring }) => {
  const [people, competences, classes] = [await listInstructors(tx), await competencesOf(tx), await listSchedule(tx, { from: today, until: today })];
  const lines = people.map((person) => {
    const proofs = competences.get(person.id) ?? [];
    return {
      ...person, units: proofs.filter((proof) => isValidOn(proof, today)).length, expiring: proofs.filter((proof) => !isValidOn(proof, addDays(today, soon))).length,
      now: classes.filter((one) => one.instructors.includes(person.id)).map(({ id, label }) => ({ id, label })),
    };
  });
  return ok({ lines: lines.filter((line) => (!expiring || line.expiring > 0) && (!q || fold(line.name).includes(fold(q)))), filter: { q, expiring } });
});

const one = Type.Object({ instructor: field.id<'instructor'>(), q: Type.Optional(Type.String({ maxLength: 100 })) });

/** One instructor: proofs, leave, classes; with a search the units that could be added. */
export const seeInstructor = question('waves.see-instructors', one, async (context, { instructor: id, q }) => {
  const { tx, today } = context;
  const instructor = await findInstructor(tx, id);
  if (!instructor) return fail(notFound);
  const proofs = (await competencesOf(tx, [id])).get(id) ?? [];
  const units = await unitsByKey(tx, proofs.map((proof) => proof.unitKey));
  return ok({
    instructor, today, calendar: await calendarLink(context, 'instructor', id), q: q ?? '', found: q?.trim() ? await searchUnits(tx, q, 15) : [],
    competences: proofs.map((proof) => ({ ...proof, title: units.get(proof.unitKey)?.title ?? proof.unitKey, isValid: isValidOn(proof, today) })),
    absences: await listAbsences(tx, { instructor: id }), classes: (await listSchedule(tx, { instructor: id })).reverse(),
    timeline: await listTimeline(tx, { type: 'instructor', id }),
  });
});

export type InstructorRecord = Extract<Awaited<ReturnType<typeof seeInstructor.run>>, { ok: true }>['value'];

/** The form of an instructor: accounts of staff who teach and are not linked yet. */
export const openInstructorForm = question('waves.save-instructor', Type.Object({ instructor: Type.Optional(field.id<'instructor'>()) }), async ({ tx }, { instructor: id }) => {
  const instructor = id ? await findInstructor(tx, id) : undefined;
  if (id && !instructor) return fail(notFound);
  const linked = new Set((await listInstructors(tx)).flatMap((person) => (person.user && person.id !== id ? [person.user] : [])));
  const accounts = (await listMembers(tx, 'instructor')).filter(({ user }) => !linked.has(user)).map(({ user, name }) => ({ value: user, text: name }));
  return ok({ instructor, accounts });
});
