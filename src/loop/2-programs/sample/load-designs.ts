import { sampleStaff } from '#access';
import { addDays } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import type { SampleWorld } from '#platform/sample';
import { entriesOf, unitsOfEntries } from '../actions/design-demand.ts';
import type { DesignUnit } from '../rules/design/cluster-design.ts';
import { solveDesign } from '../rules/design/solve-design.ts';
import { addDesign } from '../store/cluster-designs.ts';

/** Before these units that one is taught: what an instructor of the trade would say. */
const neededBefore: Readonly<Record<string, readonly string[]>> = {
  'JIP.SM02.009.01@342/2007': ['JIP.SM01.004.01@342/2007'], 'JIP.SM02.011.01@342/2007': ['JIP.SM01.004.01@342/2007', 'JIP.SM01.007.01@342/2007'],
  'C.25MSN01.003.1@SK1/2025': ['C.25MSN01.002.1@SK1/2025'], 'C.25MSN01.005.1@SK1/2025': ['C.25MSN01.002.1@SK1/2025'],
};

/** One design that was worked out, and one somebody has begun. */
export async function loadDesigns({ tx, centre, today, now, newId }: SampleWorld): Promise<void> {
  const { entries } = await entriesOf(tx, today);
  if (entries.length === 0) return;
  const units = (await unitsOfEntries(tx, entries)).map((unit, _, all): DesignUnit => ({ ...unit, needs: all.filter(({ key }) => neededBefore[unit.key]?.includes(key)).map(({ key }) => key) }));
  const question = { hourCeiling: 200, threshold: 1000, classes: 1, entries, units };
  const askedAt = `${addDays(today, -3)}${now.slice(10)}` as Instant;
  const answer = { ...solveDesign(question, { seed: 1, moves: 2_000, curveMoves: 400 }, { tell: () => undefined, isOver: () => false, now: () => 0 }), seconds: 0 };
  const by = { askedBy: sampleStaff.find(({ role }) => role === 'planner')!.name, demandOn: today };
  await addDesign(tx, centre, { id: newId<'cluster-design'>(), name: 'Satu kelas untuk sebanyak mungkin perusahaan, 200 JP', status: 'finished', askedAt, ...by, ...question, answer });
  const welding = entries.filter((entry) => entry.occupation.startsWith('72'));
  if (welding.length > 0) await addDesign(tx, centre, { id: newId<'cluster-design'>(), name: 'Logam: las dan bubut', status: 'draft', askedAt: now, ...by, hourCeiling: 240, threshold: 1000, classes: 2, entries: welding, units: await unitsOfEntries(tx, welding), answer: null });
}
