import type { UnitKey } from '#standards';
import type { ProgramVersion } from './program-version.ts';
import type { Equipment, Material, OtherCost, Resources } from './resources.ts';
import { noSyllabus, type UnitSyllabus } from './syllabus.ts';

export type Change = 'added' | 'removed' | 'changed';
/** What one version says and what the other; where nothing changed there is no pair. */
export type Pair<One> = { readonly name: string; readonly before: One | undefined; readonly after: One | undefined; readonly change: Change };

const subjects = ['knowledge', 'skill', 'attitude'] as const;
/** `whole`: one of the two says nothing of the unit at all. */
export type SyllabusPart = 'whole' | 'indicators' | (typeof subjects)[number];
/** `name` is the number of the criterion for indicators, how many criteria and subjects a whole syllabus speaks of, and empty otherwise. */
export type SyllabusPair = Pair<readonly string[]> & { readonly unitKey: UnitKey; readonly unit: string; readonly part: SyllabusPart };

type Taught = Pick<ProgramVersion, 'blocks' | 'syllabus'>;

/** What changed inside units that both versions teach: indicators criterion by criterion, and subjects. A unit that came or went whole stands in the curriculum. */
export function compareSyllabus(before: Taught, after: Taught): SyllabusPair[] {
  const old = new Set(before.blocks.map(({ unitKey }) => unitKey));
  return after.blocks.flatMap(({ unitKey, title }): SyllabusPair[] => {
    if (!unitKey || !old.has(unitKey)) return [];
    return pairsOf(before.syllabus[unitKey] ?? noSyllabus, after.syllabus[unitKey] ?? noSyllabus).map((pair) => ({ ...pair, unitKey, unit: title }));
  });
}

function pairsOf(was: UnitSyllabus, is: UnitSyllabus): Omit<SyllabusPair, 'unitKey' | 'unit'>[] {
  const [old, now] = [saidIn(was), saidIn(is)];
  if ((old === 0) !== (now === 0)) return [{ part: 'whole', name: String(old + now), before: old === 0 ? undefined : [], after: now === 0 ? undefined : [], change: old === 0 ? 'added' : 'removed' }];
  const criteria = [...new Set([...Object.keys(is.indicators), ...Object.keys(was.indicators)])].sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  return [
    ...criteria.flatMap((no) => pairOf(no, filled(was.indicators[no]), filled(is.indicators[no])).map((pair) => ({ ...pair, part: 'indicators' as const }))),
    ...subjects.flatMap((part) => pairOf('', filled([was[part]]), filled([is[part]])).map((pair) => ({ ...pair, part }))),
  ];
}

/** How many criteria and subjects say something. */
const saidIn = (syllabus: UnitSyllabus): number => [...Object.values(syllabus.indicators), ...subjects.map((part) => [syllabus[part]])].filter((texts) => filled(texts)).length;

/** Texts that say something, or nothing at all. */
function filled(texts: readonly string[] = []): readonly string[] | undefined {
  const said = texts.filter((text) => text.trim() !== '');
  return said.length > 0 ? said : undefined;
}

export type ResourcesDifference = { readonly instructors: readonly Pair<string>[]; readonly equipment: readonly Pair<Equipment>[]; readonly materials: readonly Pair<Material>[]; readonly costs: readonly Pair<OtherCost>[] };

/** What changed in who may teach, tools, materials and costs; a thing is known by its name. */
export const compareResources = (before: Resources, after: Resources): ResourcesDifference => ({
  instructors: pairOf('', before.instructors || undefined, after.instructors || undefined),
  equipment: pairs(before.equipment, after.equipment), materials: pairs(before.materials, after.materials), costs: pairs(before.costs ?? [], after.costs ?? []),
});

function pairs<One extends { readonly name: string }>(before: readonly One[], after: readonly One[]): Pair<One>[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => pairOf((now.get(key) ?? old.get(key))!.name, old.get(key), now.get(key)));
}

/** Two lines of one name are told apart by their order. */
function byName<One extends { readonly name: string }>(list: readonly One[]): Map<string, One> {
  const named = new Map<string, One>();
  for (const one of list) {
    let turn = 1;
    while (named.has(`${one.name} ${turn}`)) turn += 1;
    named.set(`${one.name} ${turn}`, one);
  }
  return named;
}

function pairOf<One>(name: string, before: One | undefined, after: One | undefined): Pair<One>[] {
  const text = (one: One | undefined): string => JSON.stringify(typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.entries(one).filter(([, value]) => value !== undefined).sort() : one) ?? '';
  if (text(before) === text(after)) return [];
  return [{ name, before, after, change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed' }];
}
