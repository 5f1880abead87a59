import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action, question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { occupationTitle } from '#standards';
import { addDesign, findDesign } from '../store/cluster-designs.ts';
import { entriesOf, unitsOfEntries } from './design-demand.ts';

const filter = Type.Object({ occupation: Type.Optional(Type.String({ maxLength: 10 })), strength: Type.Optional(field.oneOf(['heard', 'written', 'interview-slots', 'pledge'] as const)), until: Type.Optional(Type.String({ maxLength: 10 })) });

/** What a design can be made from: entries that name units, by occupation, strength and month. */
export const openDesignForm = question('programs.begin-design', filter, async ({ tx, today }, { occupation, strength, until }) => {
  const { entries, withoutUnits } = await entriesOf(tx, today);
  const occupations = [...new Set(entries.map((one) => one.occupation))].sort().map((code) => ({ code, title: occupationTitle(code) ?? code }));
  const months = [...new Set(entries.map((one) => one.month))].sort();
  const shown = entries.filter((one) => (!occupation || one.occupation === occupation) && (!strength || one.strength === strength) && (!until || one.month <= until));
  return ok({ entries: shown, all: entries.length, withoutUnits, occupations, months, filter: { occupation, strength, until } });
});

const input = Type.Object({
  name: field.text(120), hourCeiling: field.whole(1, 5_000), threshold: field.whole(1, 100), classes: field.whole(1, 8),
  entries: Type.Array(Type.String({ maxLength: 20_000 }), { maxItems: 5_000 }),
});

/** Takes chosen demand, as it stands today, and the units it asks for into a new design; hours and wishes come next. */
export const beginDesign = action('programs.begin-design', input, async ({ tx, centre, actor, now, today, newId, record }, { name, hourCeiling, threshold, classes, entries: chosen }) => {
  const wanted = new Set(chosen);
  const entries = (await entriesOf(tx, today)).entries.filter((one) => wanted.has(one.id));
  if (entries.length === 0) return fail({ code: 'programs.no-entries', field: 'entries' });
  const id = newId<'cluster-design'>();
  const units = await unitsOfEntries(tx, entries);
  await addDesign(tx, centre, { id, name, status: 'draft', askedBy: actor.name, askedAt: now, demandOn: today, hourCeiling, threshold: threshold * 10, classes, entries, units, answer: null });
  record({ subject: { type: 'cluster-design', id }, after: { name, entries: entries.length, units: units.length, hourCeiling } });
  return ok({ design: id });
});

/** A design worked out once stays as it was: to ask with other facts, its question is copied. */
export const copyDesign = action('programs.begin-design', Type.Object({ design: field.id<'cluster-design'>() }), async ({ tx, centre, actor, now, newId, record }, { design: source }) => {
  const found = await findDesign(tx, source);
  if (!found) return fail(notFound);
  const id = newId<'cluster-design'>();
  const { name, demandOn, hourCeiling, threshold, classes, entries, units } = found;
  await addDesign(tx, centre, { id, name, status: 'draft', askedBy: actor.name, askedAt: now, demandOn, hourCeiling, threshold, classes, entries, units, answer: null });
  record({ subject: { type: 'cluster-design', id }, after: { name, copiedFrom: source } });
  return ok({ design: id });
});

export type DesignForm = Extract<Awaited<ReturnType<typeof openDesignForm.run>>, { ok: true }>['value'];
