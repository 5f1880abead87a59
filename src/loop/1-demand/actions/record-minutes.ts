import { Type } from 'typebox';
import type { Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { tidy } from '#kernel/text';
import { getCentre } from '#centres';
import { addEmployers, employerKey, findEmployerIds, findEmployers } from '#employers';
import { action, question, type ActionContext } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Transaction } from '#platform/database/transaction';
import { occupationTitle, provinceOf, regencyOf } from '#standards';
import type { NeedRecorded } from '../events.ts';
import { columnsOf } from '../rules/minutes/columns.ts';
import { readMinutes, type KnownEmployer, type Minutes, type MinutesRow } from '../rules/minutes/read-minutes.ts';
import { mostRows, readPasted } from '../rules/minutes/read-pasted.ts';
import { recordNeed, type Need } from '../rules/need.ts';
import { employerName } from '../rules/vacancy-import/employer-name.ts';
import { findSameTable, saveMinutes } from '../store/minutes.ts';
import { saveNeeds } from '../store/needs.ts';
import { listConfirmed } from '../store/readings.ts';
import { importContext } from './import-context.ts';

const facts = {
  title: field.text(150), heldOn: field.day(), place: Type.Optional(Type.String({ maxLength: 150 })),
  // Less than a form's field may hold: what is longer was cut on its way and must not pass for the whole.
  pasted: field.text(150_000), file: Type.Optional(field.file()), fileName: Type.Optional(Type.String({ maxLength: 200 })),
};

/** What would become of every row, before anything is written. */
export const checkMinutes = question('demand.record-minutes', Type.Object(facts), async ({ tx, today }, asked) => {
  if (asked.heldOn > today) return fail({ code: 'demand.minutes-day', field: 'heldOn' });
  const minutes = await readTable(tx, today, asked.pasted);
  if (minutes.isTooLong) return fail({ code: 'demand.minutes-too-long', field: 'pasted', most: mostRows });
  return ok({ minutes: { ...minutes, rows: minutes.rows.map((row) => ({ ...row, occupationTitle: row.need ? occupationTitle(row.need.occupation) ?? '' : '' })) } });
});

/** Takes every row that can be taken into the ledger, keeps the table and the document beside them; all in one commit. */
export const recordMinutes = action('demand.record-minutes', Type.Object(facts), async (context, { title, heldOn, place, pasted, file, fileName }) => {
  const { tx, centre, actor, now, today, files, newId, record, announce } = context;
  if (heldOn > today) return fail({ code: 'demand.minutes-day', field: 'heldOn' });
  if (file && !(await files.read(file, { centre }))) return fail({ code: 'demand.evidence-missing', field: 'evidence' });
  const same = await findSameTable(tx, pasted);
  if (same) return fail({ code: 'demand.minutes-known', field: 'pasted', day: same.heldOn });
  const minutes = await readTable(tx, today, pasted);
  if (minutes.isTooLong) return fail({ code: 'demand.minutes-too-long', field: 'pasted', most: mostRows });
  const id = newId<'minutes'>();
  const needs = await needsOf(context, minutes.rows, { origin: id, ...(file ? { file, name: fileName } : {}) });
  if (needs.length === 0) return fail({ code: 'demand.minutes-empty', field: 'pasted' });

  await saveMinutes(tx, centre, { id, title: tidy(title), heldOn, place: place ? tidy(place) : null, file: file ?? null, fileName: fileName ?? null, pasted, rows: minutes.rows.length, taken: needs.length, recordedBy: actor.name, recordedAt: now });
  await saveNeeds(tx, centre, needs);
  record({ subject: { type: 'minutes', id }, after: { title: tidy(title), heldOn, rows: minutes.rows.length, taken: needs.length } });
  for (const need of needs) {
    record({ subject: { type: 'need', id: need.id }, after: { ...need, evidence: id } });
    announce({ type: 'demand.need-recorded', version: 1, need: need.id, occupation: need.occupation, headcount: need.headcount } satisfies NeedRecorded);
  }
  return ok({ minutes: id, taken: needs.length, refused: minutes.rows.length - needs.length });
});

async function readTable(tx: Transaction, today: Day, pasted: string): Promise<Minutes> {
  const context = importContext(today, provinceOf((await getCentre(tx)).regionCode), await listConfirmed(tx));
  return readMinutes(pasted, context, await knownEmployers(tx, namesIn(pasted)));
}

/** The names in the employers' column, so that only those are looked up. */
function namesIn(pasted: string): string[] {
  const { rows } = readPasted(pasted);
  const at = columnsOf(rows[0]?.cells ?? []).fields.indexOf('employer');
  return rows.map(({ cells }) => employerName(cells[at] ?? '')).filter((name) => name !== '');
}

async function knownEmployers(tx: Transaction, names: readonly string[]): Promise<Map<string, KnownEmployer>> {
  const ids = await findEmployerIds(tx, names.map(employerKey));
  const employers = await findEmployers(tx, [...ids.values()]);
  return new Map([...ids].flatMap(([key, id]) => { const known = employers.get(id); return known ? [[key, known] as const] : []; }));
}

/** The needs of all rows that can be taken; an employer nobody knew is recorded first, once, in the region it was named with. */
async function needsOf({ tx, centre, now, today, newId, record }: ActionContext, rows: readonly MinutesRow[], evidence: Need['evidence']): Promise<Need[]> {
  const takeable = rows.filter((row) => row.need);
  const known = await findEmployerIds(tx, takeable.map((row) => row.employerKey));
  for (const row of takeable) {
    if (known.has(row.employerKey)) continue;
    const id = newId<'employer'>();
    await addEmployers({ tx, centre, now }, [{ id, facts: { name: row.employerName, regionCode: regencyOf(row.need!.region) } }]);
    record({ subject: { type: 'employer', id }, after: { name: row.employerName, source: 'forum' } });
    known.set(row.employerKey, id);
  }
  return takeable.flatMap(({ need, employerKey: key }): Need[] => {
    const { note, ...told } = need!;
    const recorded = recordNeed(newId<'need'>(), { ...told, ...(note ? { note } : {}), employer: known.get(key) as Id<'employer'>, units: [], source: 'forum', evidence }, today);
    return recorded.ok ? [recorded.value] : [];
  });
}
