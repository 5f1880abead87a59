import { Type } from 'typebox';
import { employerOptions, getEmployer } from '#employers';
import { firstOfMonth } from '#kernel/day';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { getVersion } from '#programs';
import type { HiresPromised } from '../events.ts';
import { agreeHost } from '../rules/class-host.ts';
import { getClass } from '../store/classes.ts';
import { addHost, hostOf } from '../store/hosts.ts';
import { findInstructor, listInstructors } from '../store/instructors.ts';
import { lockWave, pinClass } from '../store/save-waves.ts';
import { instructorsOf } from '../store/teaching.ts';
import { getWave } from '../store/waves.ts';
import { saveClassAction } from './save-class.ts';

const input = Type.Object({
  class: field.id<'class'>(), employer: field.id<'employer'>(), promisedHires: field.whole(1, 40), hiresMonth: field.day(), site: field.text(200),
  coSelects: Type.Optional(Type.Boolean()), lentInstructor: Type.Optional(field.id<'instructor'>()),
});

/** Holds a class at an employer and for it: the promise of hires goes to the demand ledger, whom it lends teaches the class, and its place on the calendar is pinned. */
export const agreeHostAction = action('waves.agree-host', input, async (context, { class: id, employer: host, lentInstructor, coSelects = false, hiresMonth, ...facts }) => {
  const { tx, centre, today, record, announce } = context;
  const before = await getClass(tx, id);
  if (!before) return fail(notFound);
  await lockWave(tx, before.wave);
  const [wave, employer, version] = [(await getWave(tx, before.wave))!, await getEmployer(tx, host), (await getVersion(tx, before.versionId))!];
  if (!employer) return fail({ code: 'waves.unknown-employer', field: 'employer' });
  const agreed = agreeHost({ class: before, waveStatus: wave.status, host: await hostOf(tx, id), hiresMonth, ...facts });
  if (!agreed.ok) return agreed;
  const lent = lentInstructor ? await findInstructor(tx, lentInstructor) : undefined;
  if (lentInstructor && (!lent?.isExternal || !lent.isActive)) return fail({ code: 'waves.not-lent', field: 'lentInstructor' });
  const teachers = (await instructorsOf(tx, id)).map((one) => one.id);
  const saved = await saveClassAction.run(context, {
    ...before, class: id, wave: wave.id, version: before.version, programVersion: before.versionId, workshop: before.workshop, mode: 'company', instructors: lent && !teachers.includes(lent.id) ? [...teachers, lent.id] : teachers,
  });
  if (!saved.ok) return saved;
  await pinClass(tx, id, true);
  const month = firstOfMonth(hiresMonth);
  await addHost(tx, centre, { ...facts, class: id, employer: employer.id, hiresMonth: month, coSelects, lentInstructor, agreedOn: today });
  record({ subject: { type: 'class', id }, after: { employer: employer.name, promisedHires: facts.promisedHires, hiresMonth: month, site: facts.site, coSelects, ...(lent ? { lentInstructor: lent.name } : {}) } });
  announce({ type: 'waves.hires-promised', version: 1, class: id, employer: employer.id, occupation: version.occupation, people: facts.promisedHires, month, region: before.place } satisfies HiresPromised);
  return ok({ class: id });
});

/** The form of an agreement: employers, and people from outside who may be lent. */
export const openHostForm = question('waves.agree-host', Type.Object({ class: field.id<'class'>() }), async ({ tx }, { class: id }) => {
  const one = await getClass(tx, id);
  if (!one) return fail(notFound);
  return ok({ class: one, host: await hostOf(tx, id), employers: await employerOptions(tx), lendable: (await listInstructors(tx)).filter(({ isExternal, isActive }) => isExternal && isActive) });
});

/** A planner pins a class, or lets the planner move it again. */
export const pinClassAction = action('waves.pin-class', Type.Object({ class: field.id<'class'>(), isPinned: Type.Boolean() }), async ({ tx, record }, { class: id, isPinned }) => {
  const one = await getClass(tx, id);
  if (!one) return fail(notFound);
  await lockWave(tx, one.wave);
  await pinClass(tx, id, isPinned);
  record({ subject: { type: 'class', id }, before: { isPinned: one.isPinned }, after: { isPinned } });
  return ok({ class: id });
});
