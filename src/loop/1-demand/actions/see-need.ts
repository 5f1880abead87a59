import { Type } from 'typebox';
import type { Id } from '#kernel/id';
import { fail, ok } from '#kernel/result';
import { getEmployer } from '#employers';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { occupationTitle, regionName, unitsByKey, type UnitKey } from '#standards';
import { worthOf } from '../rules/discount.ts';
import { recount } from '../rules/recount.ts';
import { keptPromiseOf, listRecords } from '../store/kept-promises.ts';
import { listAsked } from '../store/renewal-asks.ts';
import { findLine } from '../store/lines.ts';
import { findMinutes } from '../store/minutes.ts';
import { listMovements } from '../store/movements.ts';
import { findVisit } from '../store/visits.ts';
import { listUnitsOf } from '../store/needs.ts';

/** The file a line rests on. */
export const openEvidence = question('demand.see-needs', Type.Object({ need: field.id<'need'>() }), async ({ tx, centre, files, scope }, { need: id }) => {
  const line = await findLine(tx, id);
  if (!line?.evidence.file || (scope.within === 'own' && scope.employer !== line.employer)) return fail(notFound);
  const file = await files.read(line.evidence.file, { centre });
  return file ? ok({ file, name: line.evidence.name ?? 'bukti' }) : fail(notFound);
});

/** One line with its balance, what became of it, and who did what; an employer sees its own. */
export const seeNeed = question('demand.see-needs', Type.Object({ need: field.id<'need'>() }), async ({ tx, scope, today }, { need: id }) => {
  const line = await findLine(tx, id);
  if (!line || (scope.within === 'own' && scope.employer !== line.employer)) return fail(notFound);
  const keys = await listUnitsOf(tx, id);
  const units = await unitsByKey(tx, keys as UnitKey[]);
  const movements = await listMovements(tx, id);
  const record = (await listRecords(tx, today, [line.employer])).get(line.employer);
  return ok({
    line, today, account: recount(line, movements), worth: worthOf(line, record, today), askedOn: (await listAsked(tx, [id])).get(id) ?? null, visit: (line.evidence.origin && line.source === 'field-visit' && await findVisit(tx, line.evidence.origin as Id<'visit'>)) || null, minutes: (line.evidence.origin && line.source === 'forum' && await findMinutes(tx, line.evidence.origin as Id<'minutes'>)) || null, units: keys.map((key) => ({ key, title: units.get(key as UnitKey)?.title ?? key })),
    employerName: (await getEmployer(tx, line.employer))?.name ?? '', occupationTitle: occupationTitle(line.occupation) ?? line.occupation, regionName: regionName(line.region),
    movements, kept: await keptPromiseOf(tx, line.employer, today),
    timeline: scope.within === 'centre' ? await listTimeline(tx, { type: 'need', id }) : [],
  });
});
