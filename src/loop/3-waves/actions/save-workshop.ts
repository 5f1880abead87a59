import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { trainingFields } from '#programs';
import { isRegion } from '#standards';
import { shifts } from '../rules/clash/booking.ts';
import type { Workshop } from '../rules/workshop.ts';
import { addClosures, addWorkshops, findWorkshop, listWorkshops, saveWorkshop } from '../store/workshops.ts';

const input = Type.Object({
  workshop: Type.Optional(field.id<'workshop'>()), version: Type.Optional(field.whole(1, 1_000_000)),
  code: field.text(12), name: field.text(80), field: field.oneOf(trainingFields), stations: field.whole(1, 200),
  shifts: Type.Array(field.oneOf(shifts), { minItems: 1 }), weekdays: Type.Array(field.whole(1, 7), { minItems: 1, maxItems: 7 }), place: field.text(13), isActive: Type.Optional(Type.Boolean()), isMobile: Type.Optional(Type.Boolean()),
});

/** Adds a workshop or changes one; its code stays, because plans and papers speak of it. */
export const saveWorkshopAction = action('waves.save-workshop', input, async ({ tx, centre, newId, record }, { workshop: known, version = 1, ...facts }) => {
  const before = known ? await findWorkshop(tx, known) : undefined;
  if (known && !before) return fail(notFound);
  if (!isRegion(facts.place)) return fail({ code: 'waves.unknown-region', field: 'place' });
  const namesake = (await listWorkshops(tx)).find((one) => one.code === facts.code && one.id !== known);
  if (namesake) return fail({ code: 'waves.workshop-known', field: 'code' });
  const workshop: Workshop = { ...facts, id: known ?? newId<'workshop'>(), isActive: facts.isActive ?? before?.isActive ?? true, isMobile: facts.isMobile ?? before?.isMobile ?? false, version };
  if (!before) await addWorkshops(tx, centre, [workshop]);
  else if (!(await saveWorkshop(tx, workshop))) return fail(stale);
  const told = ({ name, stations, shifts: open, weekdays, isActive }: Workshop) => ({ name, stations, shifts: open.join(', '), weekdays: weekdays.join(', '), isActive });
  record({ subject: { type: 'workshop', id: workshop.id }, before: before && told(before), after: told(workshop) });
  return ok({ workshop: workshop.id, name: workshop.name });
});

const closed = Type.Object({ workshop: field.id<'workshop'>(), from: field.day(), until: field.day(), reason: field.text(200) });

/** Closes a workshop for some days; classes in it show on the board until they are moved. */
export const closeWorkshop = action('waves.close-workshop', closed, async ({ tx, centre, newId, record }, { workshop: id, from, until, reason }) => {
  const workshop = await findWorkshop(tx, id);
  if (!workshop) return fail(notFound);
  if (until < from) return fail({ code: 'waves.until-before', field: 'until', from });
  await addClosures(tx, centre, [{ id: newId<'closure'>(), workshop: id, from, until, reason }]);
  record({ subject: { type: 'workshop', id }, after: { from, until, reason } });
  return ok({ workshop: id });
});
