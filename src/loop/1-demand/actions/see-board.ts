import { Type } from 'typebox';
import type { Day } from '#kernel/day';
import { ok } from '#kernel/result';
import { question } from '#platform/actions/action';
import { field } from '#platform/actions/fields';
import type { Transaction } from '#platform/database/transaction';
import { getCentre } from '#centres';
import { occupationTitle, provinceOf, regencies, regencyOf, regionName, regionsIn, unitsByKey, type UnitKey } from '#standards';
import { groupOf } from '../rules/draw-seats.ts';
import { summarize, type DemandOfOccupation } from '../rules/summarize.ts';
import { listHeard } from '../store/heard.ts';
import { listRecords } from '../store/kept-promises.ts';
import { listLiveLines } from '../store/lines.ts';
import { listUnitsOfLines } from '../store/units-asked.ts';

/** By what demand is added up. By unit only lines that name units count: vacancies from files propose units, they do not ask for them. */
export const boardViews = ['occupation', 'unit', 'region', 'month'] as const;
export type BoardView = (typeof boardViews)[number];

const input = Type.Object({
  /** A province, a regency, or `semua` for the whole country; the centre's own province when nothing is asked. */
  region: Type.Optional(Type.String({ maxLength: 13 })),
  occupation: Type.Optional(Type.String({ maxLength: 10 })),
  by: Type.Optional(field.oneOf(boardViews)),
  whole: Type.Optional(Type.Boolean()),
});

/** Demand by occupation and region, by unit, by region or by month: counted, discounted, covered by seats and not. */
export const seeBoard = question('demand.see-board', input, async ({ tx, today }, { region, occupation, by = 'occupation' }) => {
  const own = provinceOf((await getCentre(tx)).regionCode);
  const shown = region === 'semua' ? undefined : region ?? own;
  const group = occupation ? groupOf(occupation) : undefined;
  const demand = await demandIn(tx, { today, region: shown, group });
  const ofOwn = shown === own ? demand : await demandIn(tx, { today, region: own, group });
  return ok({
    by, cells: await cellsOf(tx, by, demand), shown: shown ?? 'semua', own, regions: regencies(own), provinces: regionsIn(''), occupation: group, occupationTitle: group && occupationTitle(group),
    map: summarize(ofOwn, (one) => regencyOf(one.region)).filter((sum) => sum.key.length === 5).map((sum) => ({ code: sum.key, name: regionName(sum.key, { level: 'regency' }), expected: sum.discounted, uncovered: sum.uncovered })),
  });
});

type Where = { readonly today: Day; readonly region: string | undefined; readonly group: string | undefined };
const demandIn = async (tx: Transaction, { today, region, group }: Where) => ({
  today, lines: await listLiveLines(tx, { today, region, occupations: group ? [group] : undefined }), heard: await listHeard(tx, { today, region, occupation: group }), records: await listRecords(tx, today),
});
type Demand = Awaited<ReturnType<typeof demandIn>>;

/** A sum with what it is of; empty where it is of everything. */
export type Cell = Omit<DemandOfOccupation, 'occupation' | 'region'> & { readonly title: string; readonly code: string; readonly place: string; readonly occupation: string; readonly region: string; readonly month: string; readonly unit: string };
const nothing = { code: '', place: '', occupation: '', region: '', month: '', unit: '' };

async function cellsOf(tx: Transaction, by: BoardView, demand: Demand): Promise<Cell[]> {
  if (by === 'unit') return byUnit(tx, demand);
  if (by === 'month') {
    return summarize(demand, (one) => one.month).map((sum) => ({ ...sum, ...nothing, title: sum.key, month: sum.key })).sort((one, other) => (one.month < other.month ? -1 : 1));
  }
  if (by === 'region') return summarize(demand, (one) => regencyOf(one.region)).map((sum) => ({ ...sum, ...nothing, title: placeOf(sum.key), code: sum.key, region: sum.key }));
  return summarize(demand, (one) => `${groupOf(one.occupation)}/${regencyOf(one.region)}`).map((sum) => {
    const [code = '', place = ''] = sum.key.split('/');
    return { ...sum, ...nothing, title: occupationTitle(code) ?? code, code, place: placeOf(place), occupation: code, region: place };
  });
}

const placeOf = (code: string): string => (code ? regionName(code, { level: 'regency' }) : '');

/** A line that names three units is wanted in each of them; the sums of units therefore overlap. */
async function byUnit(tx: Transaction, { lines, ...demand }: Demand): Promise<Cell[]> {
  const unitsOf = await listUnitsOfLines(tx, lines.map((line) => line.id));
  const each = lines.flatMap((line) => (unitsOf.get(line.id) ?? []).map((unit) => ({ ...line, unit })));
  const sums = summarize({ ...demand, heard: [], lines: each }, (one) => ('unit' in one ? one.unit : ''));
  const units = await unitsByKey(tx, sums.map((sum) => sum.key as UnitKey));
  return sums.map((sum) => ({ ...sum, ...nothing, title: units.get(sum.key as UnitKey)?.title ?? sum.key, code: sum.key.split('@')[0] ?? '', unit: sum.key }));
}
