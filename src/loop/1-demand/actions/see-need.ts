import { Type } from 'typebox';
import type { Scope } from '#kernel/actor';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { getEmployer } from '#employers';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import type { Transaction } from '#platform/database/transaction';
import { occupationTitle, regionName, unitsByKey, type UnitKey } from '#standards';
import { worthOf } from '../rules/discount.ts';
import { forItsEmployer } from '../rules/for-its-employer.ts';
import { recount } from '../rules/recount.ts';
import type { Visit } from '../rules/visit.ts';
import { keptPromiseOf, listRecords } from '../store/kept-promises.ts';
import { listAsked } from '../store/renewal-asks.ts';
import { findLine } from '../store/lines.ts';
import type { Line } from '../store/read-line.ts';
import { findMinutes, type MinutesRecord } from '../store/minutes.ts';
import { listMovements } from '../store/movements.ts';
import { findVisit } from '../store/visits.ts';
import { listUnitsOf } from '../store/needs.ts';

const one = Type.Object({ need: field.id<'need'>() });

/** The line as whoever asks may see it; undefined when it is not there, or somebody else's. */
async function findLineFor(tx: Transaction, scope: Scope, id: Id<'need'>): Promise<Line | undefined> {
  const line = await findLine(tx, id);
  if (!line || scope.within === 'centre') return line;
  return scope.employer === line.employer ? forItsEmployer(line) : undefined;
}

/** The file a line rests on. */
export const openEvidence = question('demand.see-needs', one, async ({ tx, centre, files, scope }, { need: id }) => {
  const line = await findLineFor(tx, scope, id);
  if (!line?.evidence.file) return fail(notFound);
  const file = await files.read(line.evidence.file, { centre });
  return file ? ok({ file, name: line.evidence.name ?? 'bukti' }) : fail(notFound);
});

/** One line with its balance, what became of it, and who did what; an employer sees its own, without what the centre noted down for itself. */
export const seeNeed = question('demand.see-needs', one, async ({ tx, scope, today }, { need: id }) => {
  const line = await findLineFor(tx, scope, id);
  if (!line) return fail(notFound);
  const keys = await listUnitsOf(tx, id);
  const units = await unitsByKey(tx, keys as UnitKey[]);
  const movements = await listMovements(tx, id);
  const record = (await listRecords(tx, today, [line.employer])).get(line.employer);
  return ok({
    line, today, account: recount(line, movements), worth: worthOf(line, record, today), askedOn: (await listAsked(tx, [id])).get(id) ?? null,
    ...(await originOf(tx, line)), units: keys.map((key) => ({ key, title: units.get(key as UnitKey)?.title ?? key })),
    employerName: (await getEmployer(tx, line.employer))?.name ?? '', occupationTitle: occupationTitle(line.occupation) ?? line.occupation, regionName: regionName(line.region),
    movements, kept: await keptPromiseOf(tx, line.employer, today),
    timeline: scope.within === 'centre' ? await listTimeline(tx, { type: 'need', id }) : [],
  });
});

async function originOf(tx: Transaction, { source, evidence: { origin } }: Line): Promise<{ visit: Visit | null; minutes: MinutesRecord | null }> {
  const visit = origin && source === 'field-visit' ? await findVisit(tx, origin as Id<'visit'>) : undefined;
  const minutes = origin && source === 'forum' ? await findMinutes(tx, origin as Id<'minutes'>) : undefined;
  return { visit: visit ?? null, minutes: minutes ?? null };
}
