import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { withOwnNumbers } from '../rules/compare-unit.ts';
import { findImport, markConfirmed } from '../store/imports.ts';
import { addDecrees, revokeDecrees, saveSentences, saveUnits, withdrawUnits } from '../store/save-units.ts';

const input = Type.Object({ import: field.id<'standards-import'>(), rows: Type.Array(field.whole(1, 100_000), { maxItems: 5_000 }), all: Type.Optional(Type.Boolean()) });

/** Takes units of a previewed file into the library: some, or all that are new, changed or revoked. A unit that is gone is only let go when it is chosen itself. Warnings were shown and do not block. */
export const confirmImport = action('standards.import-decree', input, async ({ tx, centre, now, record }, { import: id, rows: chosen, all = false }) => {
  const found = await findImport(tx, id);
  if (!found) return fail(notFound);
  const wanted = found.rows.filter((row) => row.confirmedAt === null && (all ? row.state !== 'same' && row.state !== 'gone' : chosen.includes(row.position)));
  if (wanted.length === 0) return fail({ code: 'standards.nothing-chosen', field: 'rows' });
  // A code printed twice in one file: the last of the chosen lines stands.
  const units = [...new Map(wanted.filter(({ state }) => state !== 'revoked' && state !== 'gone').map(({ unit }) => [unit.key, unit])).values()];
  const revoked = wanted.filter(({ state }) => state === 'revoked').map(({ key }) => key as string);
  const gone = wanted.filter(({ state }) => state === 'gone').map(({ key }) => key);
  const decrees = new Map(units.map((unit) => [`${unit.decreeNumber}/${unit.decreeYear}`, unit]));
  await addDecrees(tx, centre, [...decrees.values()].map(({ decreeNumber: number, decreeYear: year, decreeTitle }) => ({ number, year, label: `Kepmenaker ${number}/${year}`, title: decreeTitle || `${number}/${year}` })), 'import');
  await saveUnits(tx, centre, units.map(({ key, code, title, decreeNumber, decreeYear }) => ({ key, code, title, decree: `${decreeNumber}/${decreeYear}` })), 'import');
  await saveSentences(tx, centre, units.map((unit) => ({ key: unit.key, elements: withOwnNumbers(unit) })));
  await revokeDecrees(tx, revoked);
  await withdrawUnits(tx, gone);
  await markConfirmed(tx, id, wanted.map((row) => row.position), now);
  record({ subject: { type: 'standards-import', id }, after: { taken: wanted.length } });
  for (const decree of revoked) record({ subject: { type: 'decree', id: decree }, after: { status: 'revoked', import: id } });
  for (const unit of gone) record({ subject: { type: 'unit', id: unit }, after: { status: 'withdrawn', import: id } });
  for (const unit of units) record({ subject: { type: 'unit', id: unit.key }, after: { title: unit.title, elements: unit.elements.length, import: id } });
  return ok({ id, taken: wanted.length });
});
