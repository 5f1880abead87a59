import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { employerKey, findEmployerIds } from '#employers';
import { action } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import type { Transaction } from '#platform/database/transaction';
import { heardFrom } from '../rules/heard-vacancy.ts';
import { blocksOf, createTwinSearch } from '../rules/duplicates/twin-search.ts';
import { besideOf, endOf, type Outcome, type ReadRow, type Repeated } from '../rules/row-end.ts';
import type { ImportedVacancy } from '../rules/vacancy-import/vacancy.ts';
import { saveImportRows, type ImportRow } from '../store/import-rows.ts';
import { lockImport, moveImport } from '../store/imports.ts';
import { listKin } from '../store/twins.ts';
import { findKnown, saveVacancies, type Known, type NewVacancy } from '../store/vacancies.ts';

const input = Type.Object({
  import: field.id<'import'>(),
  rows: Type.Array(Type.Unsafe<ReadRow>(Type.Object({ line: Type.Integer() }, { additionalProperties: true })), { maxItems: 5_000, takenAsIs: true }),
  /** The file is read to its end, or to a fault that ends it. */
  end: Type.Optional(Type.Object({ problem: Type.Optional(Type.String({ maxLength: 100 })) })),
});

type FreshRow = Extract<ReadRow, { vacancy: ImportedVacancy }> & { readonly id: Id<'importedVacancy'> };

/** Takes in read rows, each with its end, and remembers how far the file is done: all in one commit. Lines that are already in are passed over. */
export const takeRows = action('demand.take-rows', input, async ({ tx, centre, now, today, newId, record }, { import: id, rows, end }) => {
  const running = await lockImport(tx, id);
  if (!running) return fail(notFound);
  if (running.status === 'cancelled' || running.status === 'undone') return fail({ code: 'demand.import-over' });
  const fresh = rows.filter((row) => row.line > running.lastLine);
  const readable = fresh.flatMap((row): FreshRow[] => (row.vacancy ? [{ ...row, id: newId<'importedVacancy'>() }] : []));
  const { repeats, twins } = await findRepeats(tx, id, readable);
  const ended: ImportRow[] = fresh.map((row) => ({ line: row.line, title: row.title, company: row.company, ...endOf(row, repeats.get(row.line)) }));
  const employers = await findEmployerIds(tx, fresh.map((row) => employerKey(row.company)));
  await saveVacancies(tx, centre, readable.filter((row) => !repeats.has(row.line)).map((row): NewVacancy => {
    const { title, employer, region, place, headcount } = row.vacancy;
    const { occupation, confidence, from } = row.guess ?? { occupation: undefined, confidence: 0, from: undefined };
    return {
      id: row.id, import: id, line: row.line, identity: row.keys.identity, content: row.keys.content, title, company: employer, employer: employers.get(employerKey(employer)),
      occupation, confidence, guessedFrom: from, region, place, headcount, beside: besideOf(row.vacancy).join(', ').slice(0, 500), units: row.units, traits: row.traits, twinOf: twins.get(row.line), ...heardFrom(row.vacancy, today),
    };
  }));
  await saveImportRows(tx, centre, id, ended);
  const added = countEnds(ended);
  const lastLine = Math.max(running.lastLine, ...fresh.map((row) => row.line));
  const status = end ? (end.problem ? 'failed' : 'finished') : 'running';
  await moveImport(tx, running, { status, lastLine, added, now, problem: end?.problem ?? null });
  record({ subject: { type: 'import', id }, before: { status: running.status, lastLine: running.lastLine }, after: { status, lastLine, ...added } });
  return ok({ lastLine });
});

function countEnds(rows: readonly ImportRow[]): Record<Outcome, number> {
  const counts = { accepted: 0, repaired: 0, duplicate: 0, refused: 0 };
  for (const row of rows) counts[row.outcome] += 1;
  return counts;
}

type Found = { readonly repeats: Map<number, Repeated>; readonly twins: Map<number, string> };

/**
 * Which rows repeat an earlier one: of this batch, of this file, or of any file before. The very same by number or content, or one opening told
 * twice; where that is not sure, the row is taken in and a person is asked.
 */
async function findRepeats(tx: Transaction, ofImport: Id<'import'>, rows: readonly FreshRow[]): Promise<Found> {
  const known = await findKnown(tx, rows.map(({ keys }) => keys.identity), rows.filter(({ keys }) => !keys.hasSourceId).map(({ keys }) => keys.content));
  const blocks = rows.map(({ traits }) => blocksOf(traits));
  const search = createTwinSearch(await listKin(tx, blocks.flatMap((one) => one.byEmployer ?? []), blocks.flatMap((one) => one.byTitle ?? [])));
  const repeats = new Map<number, Repeated>();
  const twins = new Map<number, string>();
  for (const { id, line, keys, traits } of rows) {
    const earlier: Known | undefined = known.identities.get(keys.identity) ?? (keys.hasSourceId ? undefined : known.contents.get(keys.content));
    const twin = earlier ? undefined : search.find(traits);
    if (earlier) repeats.set(line, { line: earlier.line, isOtherFile: earlier.import !== ofImport });
    else if (twin?.verdict === 'same') repeats.set(line, { line: twin.of.line, isOtherFile: twin.of.import !== ofImport, isLike: true });
    else {
      if (twin) twins.set(line, twin.of.id);
      search.add({ id, import: ofImport, line, traits });
      known.identities.set(keys.identity, { import: ofImport, line });
      if (!known.contents.has(keys.content)) known.contents.set(keys.content, { import: ofImport, line });
    }
  }
  return { repeats, twins };
}
