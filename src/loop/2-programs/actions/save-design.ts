import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound, stale } from '#platform/actions/refusal';
import { checkDesign, readTypedUnits } from '../rules/design/check-design.ts';
import { mostSearches, wishes } from '../rules/design/cluster-design.ts';
import { countSearching, findDesign, lockDesign, saveDesign } from '../store/cluster-designs.ts';

const typed = Type.Object({ jp: Type.Optional(Type.Integer({ minimum: 0, maximum: 2_000 })), needs: Type.Optional(Type.String({ maxLength: 200 })), wish: field.oneOf(wishes) });
const input = Type.Object({
  design: field.id<'cluster-design'>(), version: field.whole(1, 1_000_000), name: field.text(120), hourCeiling: field.whole(1, 5_000), threshold: field.whole(1, 100), classes: field.whole(1, 8),
  units: Type.Array(typed, { maxItems: 10_000 }),
});

/** Writes down hours, needs and wishes of a design and hands it over to be worked out. */
export const saveDesignAction = action('programs.save-design', input, async ({ tx, now, record }, { design: id, version, name, hourCeiling, threshold, classes, units: rows }) => {
  await lockDesign(tx, id);
  const design = await findDesign(tx, id);
  if (!design) return fail(notFound);
  if (design.version !== version) return fail(stale);
  if (design.status !== 'draft') return fail({ code: 'programs.design-not-draft', status: design.status });
  const units = readTypedUnits(design.units, rows);
  if (!units.ok) return units;
  const question = { hourCeiling, threshold: threshold * 10, classes, entries: design.entries, units: units.value };
  const checked = checkDesign(question);
  if (!checked.ok) return checked;
  if ((await countSearching(tx)) >= mostSearches) return fail({ code: 'programs.too-many-designs', most: mostSearches });
  await saveDesign(tx, id, { name, status: 'waiting', hourCeiling, threshold: threshold * 10, classes, units: units.value }, now);
  record({ subject: { type: 'cluster-design', id }, before: { status: 'draft' }, after: { name, status: 'waiting', hourCeiling, threshold, classes, must: units.value.filter(({ wish }) => wish === 'must').length, never: units.value.filter(({ wish }) => wish === 'never').length } });
  return ok({ design: id });
});

/** A person stops the search; what was found until then stays to be seen. */
export const stopDesign = action('programs.stop-design', Type.Object({ design: field.id<'cluster-design'>() }), async ({ tx, now, record }, { design: id }) => {
  await lockDesign(tx, id);
  const design = await findDesign(tx, id);
  if (!design) return fail(notFound);
  if (design.status !== 'waiting' && design.status !== 'running') return fail({ code: 'programs.design-over' });
  await saveDesign(tx, id, { status: 'cancelled', finishedAt: now, ...(design.progress?.answer ? { answer: design.progress.answer } : {}) }, now);
  record({ subject: { type: 'cluster-design', id }, before: { status: design.status }, after: { status: 'cancelled' } });
  return ok({ design: id });
});
