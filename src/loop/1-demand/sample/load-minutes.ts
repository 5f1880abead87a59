import { sampleStaff } from '#access';
import { employerKey } from '#employers';
import { addDays, addMonths, firstOfMonth, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Instant } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import { formatMonth } from '#ui/format';
import { provinceOf } from '#standards';
import { getCentre } from '#centres';
import { importContext } from '../actions/import-context.ts';
import { readMinutes } from '../rules/minutes/read-minutes.ts';
import { recordNeed, type Need } from '../rules/need.ts';
import { saveMinutes } from '../store/minutes.ts';
import { saveNeeds } from '../store/needs.ts';

type Known = { readonly id: Id<'employer'>; readonly name: string; readonly region: string };

/** The table of one forum, told in the words of whoever wrote it down; the last row names no occupation. */
const tableOf = (employers: readonly Known[], today: Day): string => {
  const name = (place: number): string => employers[place % employers.length]!.name;
  const month = (ahead: number): string => formatMonth(addMonths(firstOfMonth(today), ahead), 'id');
  return [
    ['Perusahaan', 'Jabatan', 'Jumlah', 'Bulan', 'Kekuatan', 'Keterangan'],
    [name(1).toUpperCase(), 'Juru las', '10', month(4), 'perkiraan', 'bila pesanan rangka jadi'], [name(4), 'Operator jahit', 'dua puluh', month(3), 'siap wawancara', ''],
    [name(6), 'Teknisi PLC', '4', month(5), 'tertulis', 'untuk lini kedua'], [name(8), '', '6', month(3), '', 'belum tahu jabatannya'],
  ].map((row) => row.join('\t')).join('\n');
};

/** Minutes of one industry forum, read by the same rules as any pasted table. */
export async function loadSampleMinutes({ tx, centre, today, newId }: SampleWorld, employers: readonly Known[]): Promise<void> {
  const heldOn = addDays(today, -16);
  const context = importContext(heldOn, provinceOf((await getCentre(tx)).regionCode));
  const known = new Map(employers.map(({ id, name, region }) => [employerKey(name), { id, name, regionCode: region }]));
  const pasted = tableOf(employers, today);
  const { rows } = readMinutes(pasted, context, known);
  const id = newId<'minutes'>();
  const needs = rows.flatMap(({ need, employerKey: key }): Need[] => {
    if (!need) return [];
    const { note, ...told } = need;
    const recorded = recordNeed(newId<'need'>(), { ...told, ...(note ? { note } : {}), employer: known.get(key)!.id, units: [], source: 'forum', evidence: { origin: id } }, heldOn);
    return recorded.ok ? [recorded.value] : [];
  });
  const recordedBy = sampleStaff.find((one) => one.role === 'planner')!.name;
  await saveMinutes(tx, centre, { id, title: 'Forum industri logam dan garmen', heldOn, place: 'Aula balai', file: null, fileName: null, pasted, rows: rows.length, taken: needs.length, recordedBy, recordedAt: `${heldOn}T08:00:00.000Z` as Instant });
  await saveNeeds(tx, centre, needs);
}
