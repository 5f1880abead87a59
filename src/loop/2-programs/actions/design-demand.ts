import { listWantedWithUnits, type WantedWithUnits } from '#demand';
import { findEmployers } from '#employers';
import type { Day } from '#kernel/day';
import type { Transaction } from '#platform/database/transaction';
import { occupationTitle, unitsByKey, type UnitKey } from '#standards';
import type { DesignEntry, DesignUnit } from '../rules/design/cluster-design.ts';
import { unitsOfLastDesigns } from '../store/cluster-designs.ts';
import { listPublished } from '../store/versions.ts';

/** Demand that names units, as a design would take it in; the units themselves must be in the library. */
export async function entriesOf(tx: Transaction, today: Day): Promise<{ entries: DesignEntry[]; withoutUnits: number }> {
  const { wanted, withoutUnits } = await listWantedWithUnits(tx, today);
  const [employers, library] = [await findEmployers(tx, wanted.flatMap((one) => one.employer ?? [])), await unitsByKey(tx, [...new Set(wanted.flatMap((one) => one.units))] as UnitKey[])];
  const labelOf = (one: WantedWithUnits): string => (one.employer ? employers.get(one.employer)?.name : occupationTitle(one.occupation)) ?? one.occupation;
  return {
    withoutUnits,
    entries: wanted.map((one) => ({
      id: one.id, label: labelOf(one), ...(one.need ? { need: one.need } : {}), occupation: one.occupation, strength: one.strength, month: one.month, region: one.region, people: one.people, worth: one.expected,
      units: (one.units as UnitKey[]).filter((key) => library.has(key)),
    })).filter((one) => one.units.length > 0),
  };
}

/** Lesson periods a unit is taken to need while nobody said otherwise. */
const usualJp = 24;

/** Every unit the entries ask for, the most asked for first, with the hours known of it: as taught, as typed before, or the usual guess. */
export async function unitsOfEntries(tx: Transaction, entries: readonly DesignEntry[]): Promise<DesignUnit[]> {
  const asked = new Map<UnitKey, number>();
  for (const { worth, units } of entries) for (const key of units) asked.set(key, (asked.get(key) ?? 0) + worth);
  const [library, earlier] = [await unitsByKey(tx, [...asked.keys()]), await unitsOfLastDesigns(tx)];
  const taught = new Map((await listPublished(tx)).flatMap((version) => version.blocks.map((block) => [block.unitKey, { jp: block.jpKnowledge + block.jpSkill, program: version.code }])));
  return [...asked].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1)).map(([key]): DesignUnit => {
    const [own, known] = [taught.get(key), earlier.get(key)];
    const hours = known?.from === 'typed' || known?.from === 'design' ? { jp: known.jp, from: 'design' as const } : own && own.jp > 0 ? { jp: own.jp, from: 'program' as const, fromProgram: own.program } : { jp: usualJp, from: 'guess' as const };
    return { key, title: library.get(key)!.title, ...hours, needs: (known?.needs ?? []).filter((need) => asked.has(need)), wish: 'free' };
  });
}
