import { Type } from 'typebox';
import { listMembers } from '#access';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { unitsByKey, type UnitKey } from '#standards';
import { usualWeeklyPeriods, type Instructor } from '../rules/instructor.ts';
import { addAbsences, addCompetences, addInstructors, findInstructor, listInstructors, lockInstructors, saveInstructor } from '../store/instructors.ts';

const input = Type.Object({
  instructor: Type.Optional(field.id<'instructor'>()), version: Type.Optional(field.whole(1, 1_000_000)),
  name: field.text(120), initials: field.text(4), user: Type.Optional(Type.String({ maxLength: 64 })), isExternal: Type.Optional(Type.Boolean()), isActive: Type.Optional(Type.Boolean()), weeklyPeriods: Type.Optional(field.whole(1, 80)),
});

/** Adds an instructor or changes one, linked to the account they sign in with if they have one. */
export const saveInstructorAction = action('waves.save-instructor', input, async ({ tx, centre, newId, record }, { instructor: known, version = 1, ...facts }) => {
  const before = known ? await findInstructor(tx, known) : undefined;
  if (known && !before) return fail(notFound);
  if (facts.user) {
    const linked = (await listInstructors(tx)).find((person) => person.user === facts.user && person.id !== known);
    if (linked) return fail({ code: 'waves.account-linked', field: 'user', name: linked.name });
    if (facts.user !== before?.user && !(await listMembers(tx, 'instructor')).some(({ user }) => user === facts.user)) return fail({ code: 'waves.unknown-account', field: 'user' });
  }
  const instructor: Instructor = {
    id: known ?? newId<'instructor'>(), name: facts.name, initials: facts.initials.toUpperCase(), user: facts.user, isExternal: facts.isExternal ?? before?.isExternal ?? false, isActive: facts.isActive ?? before?.isActive ?? true,
    weeklyPeriods: facts.weeklyPeriods ?? before?.weeklyPeriods ?? usualWeeklyPeriods, version,
  };
  if (!before) await addInstructors(tx, centre, [instructor]);
  else if (!(await saveInstructor(tx, instructor))) return fail(stale);
  const told = ({ name, initials, isExternal, isActive, weeklyPeriods, user }: Instructor) => ({ name, initials, isExternal, isActive, weeklyPeriods, hasAccount: user !== undefined });
  record({ subject: { type: 'instructor', id: instructor.id }, before: before && told(before), after: told(instructor) });
  return ok({ instructor: instructor.id, name: instructor.name });
});

const proof = Type.Object({ instructor: field.id<'instructor'>(), unit: field.text(60), evidence: field.text(200), validUntil: Type.Optional(field.day()) });

/** Notes that somebody may teach a unit, on what evidence and until when; the same unit again renews it. */
export const addCompetence = action('waves.add-competence', proof, async ({ tx, centre, record }, { instructor: id, unit, evidence, validUntil }) => {
  if (!(await findInstructor(tx, id))) return fail(notFound);
  const found = (await unitsByKey(tx, [unit as UnitKey])).get(unit as UnitKey);
  if (!found) return fail({ code: 'waves.unknown-unit', field: 'unit', unit });
  await addCompetences(tx, centre, [{ instructor: id, unitKey: found.key, evidence, validUntil }]);
  record({ subject: { type: 'instructor', id }, after: { unit: found.title, evidence, validUntil: validUntil ?? null } });
  return ok({ instructor: id });
});

const away = Type.Object({ instructor: field.id<'instructor'>(), from: field.day(), until: field.day(), reason: field.text(200) });

/** Notes days on which somebody does not teach; their classes in those days show on the board. */
export const addLeave = action('waves.add-leave', away, async ({ tx, centre, newId, record }, { instructor: id, from, until, reason }) => {
  await lockInstructors(tx, [id]);
  if (!(await findInstructor(tx, id))) return fail(notFound);
  if (until < from) return fail({ code: 'waves.until-before', field: 'until', from });
  await addAbsences(tx, centre, [{ id: newId<'leave'>(), instructor: id, from, until, reason }]);
  record({ subject: { type: 'instructor', id }, after: { from, until, reason } });
  return ok({ instructor: id });
});
