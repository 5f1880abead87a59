import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { tidy } from '#kernel/text';
import { listMembers } from '#access';
import { employerOptions, getEmployer } from '#employers';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { isOpen, planVisit } from '../rules/visit.ts';
import { cancelVisitIn, lockVisit, saveVisits } from '../store/visits.ts';

const visitors = ['planner', 'employment', 'administrator'] as const;

/** Whom to visit and who may go. */
export const openVisitPlan = question('demand.plan-visit', Type.Object({}), async ({ tx, actor }) => {
  const members = (await listMembers(tx)).filter((one) => one.roles.some((role) => (visitors as readonly string[]).includes(role)));
  return ok({ employers: await employerOptions(tx), officers: members.map(({ user, name }) => ({ value: user, text: name })), self: actor.id });
});

const input = Type.Object({
  employer: field.id<'employer'>(), plannedFor: field.day(), purpose: Type.Optional(Type.String({ maxLength: 300 })),
  /** Whose visit it is; one's own when nobody is named. */
  officer: Type.Optional(Type.String({ maxLength: 60 })),
});

/** Puts a visit into somebody's calendar. */
export const planVisitAction = action('demand.plan-visit', input, async ({ tx, centre, actor, today, newId, record }, { employer: id, plannedFor, purpose, officer = actor.id }) => {
  const employer = await getEmployer(tx, id);
  if (!employer) return fail(notFound);
  const planned = planVisit(plannedFor, today);
  if (!planned.ok) return planned;
  const name = officer === actor.id ? actor.name : (await listMembers(tx)).find((one) => one.user === officer)?.name;
  if (!name) return fail({ code: 'demand.unknown-officer', field: 'officer' });
  const visit = newId<'visit'>();
  await saveVisits(tx, centre, [{
    id: visit, employer: id, officer: { id: officer, name }, plannedFor, purpose: purpose ? tidy(purpose) : null, status: 'planned', toldAt: null, arrivedAt: null, met: null, note: null, photo: null, reason: null, version: 1,
  }]);
  record({ subject: { type: 'visit', id: visit }, after: { employer: employer.name, plannedFor, officer: name } });
  return ok({ visit, plannedFor });
});

/** Calls a planned visit off; it stays in the calendar with its reason. */
export const cancelVisit = action('demand.cancel-visit', Type.Object({ visit: field.id<'visit'>(), reason: field.text(300) }), async ({ tx, record }, { visit: id, reason }) => {
  const visit = await lockVisit(tx, id);
  if (!visit) return fail(notFound);
  const open = isOpen(visit);
  if (!open.ok) return open;
  await cancelVisitIn(tx, visit, reason);
  record({ subject: { type: 'visit', id }, before: { status: 'planned' }, after: { status: 'cancelled' }, why: reason });
  return ok({ visit: id });
});
