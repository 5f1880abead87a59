import type { Transaction } from '#platform/database/transaction';
import { searchUnits, unitsByKey, type Unit, type UnitKey } from '#standards';
import { groupOf } from '../rules/draw-seats.ts';
import { listUnitsAskedWith } from '../store/units-asked.ts';

export type UnitChoices = { readonly words: string; readonly picked: readonly Unit[]; readonly offered: readonly Unit[] };
type Asked = { readonly units?: readonly string[] | undefined; readonly occupations: readonly string[]; readonly words?: string | undefined };

const offeredAtOnce = 8;

/** Units to tick in a form: those ticked so far; then what was searched for or, without words, what is usually asked with the occupation. */
export async function unitChoices(tx: Transaction, { units = [], occupations, words = '' }: Asked): Promise<UnitChoices> {
  const text = words.trim();
  const keys = text ? [] : await listUnitsAskedWith(tx, [...new Set(occupations.map(groupOf))], offeredAtOnce + units.length);
  const known = await unitsByKey(tx, [...units, ...keys] as UnitKey[]);
  const isPicked = (unit: Unit): boolean => units.includes(unit.key);
  const found = text ? await searchUnits(tx, text, offeredAtOnce + units.length) : keys.flatMap((key) => known.get(key as UnitKey) ?? []);
  return { words: text, picked: units.flatMap((key) => known.get(key as UnitKey) ?? []), offered: found.filter((unit) => !isPicked(unit)).slice(0, offeredAtOnce) };
}
