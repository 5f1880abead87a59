import { Type } from 'typebox';
import { fail, ok } from '#kernel/result';
import { getEmployer } from '#employers';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import { notFound } from '#platform/actions/refusal';
import { listTimeline } from '#platform/audit/entries';
import { occupationTitle, regionName, unitsByKey, type UnitKey } from '#standards';
import { keptPromiseOf } from '../store/kept-promises.ts';
import { findLine } from '../store/lines.ts';
import { listMovements } from '../store/movements.ts';
import { listUnitsOf } from '../store/needs.ts';

/** One line with its balance, what became of it, and who did what; an employer sees its own. */
export const seeNeed = question('demand.see-needs', Type.Object({ need: field.id<'need'>() }), async ({ tx, scope, today }, { need: id }) => {
  const line = await findLine(tx, id);
  if (!line || (scope.within === 'own' && scope.employer !== line.employer)) return fail(notFound);
  const keys = await listUnitsOf(tx, id);
  const units = await unitsByKey(tx, keys as UnitKey[]);
  return ok({
    line, today, units: keys.map((key) => ({ key, title: units.get(key as UnitKey)?.title ?? key })),
    employerName: (await getEmployer(tx, line.employer))?.name ?? '', occupationTitle: occupationTitle(line.occupation) ?? line.occupation, regionName: regionName(line.region),
    movements: await listMovements(tx, id), kept: await keptPromiseOf(tx, line.employer, today),
    timeline: scope.within === 'centre' ? await listTimeline(tx, { type: 'need', id }) : [],
  });
});
