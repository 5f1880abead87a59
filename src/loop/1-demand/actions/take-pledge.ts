import { Type } from 'typebox';
import { getEmployer } from '#employers';
import { firstOfMonth, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { action, type DomainEvent } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { recordNeed } from '../rules/need.ts';
import { saveNeed } from '../store/needs.ts';

/** What demand hears when an employer promises hires from a class held for it; known by shape only, as the class's stage comes later. */
export type HiresPromised = DomainEvent & { readonly class: Id<'class'>; readonly employer: Id<'employer'>; readonly occupation: string; readonly people: number; readonly month: Day; readonly region: string };

const input = Type.Object({ class: field.id<'class'>(), employer: field.id<'employer'>(), occupation: field.text(20), people: field.whole(1, 5000), month: field.day(), region: field.text(13) });

/** Keeps the promise as a pledge, the strongest line there is. Told late, it counts from this month. */
export const takePledge = action('demand.take-pledge', input, async ({ tx, centre, today, newId, record }, { class: ofClass, employer: id, people, month, occupation, region }) => {
  const employer = await getEmployer(tx, id);
  if (!employer) return fail(notFound);
  const from = month < firstOfMonth(today) ? firstOfMonth(today) : month;
  const need = recordNeed(newId<'need'>(), { employer: id, occupation, units: [], headcount: people, month: from, region, strength: 'pledge', source: 'letter' }, today);
  if (!need.ok) return need;
  await saveNeed(tx, centre, need.value);
  record({ subject: { type: 'need', id: need.value.id }, after: { ...need.value, employer: employer.name, class: ofClass } });
  return ok({ need: need.value.id });
});
