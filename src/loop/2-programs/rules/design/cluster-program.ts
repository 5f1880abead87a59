import type { UnitKey } from '#standards';
import type { Block, ProgramVersion } from '../program-version.ts';
import type { DesignEntry, DesignUnit, ProposedCluster } from './cluster-design.ts';

/** Of a unit nobody has taught yet a quarter is knowledge: practice is what the hours are for. A planner changes it in the curriculum. */
const usualKnowledge = 0.25;

/** The curriculum of a cluster: what a unit needs stands before it, its hours parted as in a program that teaches it already. */
export function blocksOfCluster(units: readonly DesignUnit[], cluster: Pick<ProposedCluster, 'units'>, published: readonly Pick<ProgramVersion, 'blocks'>[]): Block[] {
  const taught = new Set(cluster.units.map(({ key }) => key));
  const parted = new Map(published.flatMap(({ blocks }) => blocks.map((block) => [block.unitKey, block.jpKnowledge / Math.max(1, block.jpKnowledge + block.jpSkill)])));
  return inTeachingOrder(units.filter(({ key }) => taught.has(key))).map(({ key, title, jp }) => {
    const jpKnowledge = Math.round(jp * (parted.get(key) ?? usualKnowledge));
    return { kind: 'unit', unitKey: key, title, jpKnowledge, jpSkill: jp - jpKnowledge };
  });
}

function inTeachingOrder(units: readonly DesignUnit[]): DesignUnit[] {
  const of = new Map(units.map((unit) => [unit.key, unit]));
  const ordered = new Set<UnitKey>();
  const visit = (key: UnitKey): void => {
    if (ordered.has(key)) return;
    for (const need of of.get(key)?.needs ?? []) if (of.has(need)) visit(need);
    ordered.add(key);
  };
  for (const { key } of [...units].sort((one, other) => (one.key < other.key ? -1 : 1))) visit(key);
  return [...ordered].map((key) => of.get(key)!);
}

/** The occupation most of the served demand asks for. */
export function mainOccupation(entries: readonly DesignEntry[], covered: readonly string[]): string | undefined {
  const served = new Set(covered);
  const worth = new Map<string, number>();
  for (const entry of entries) if (served.has(entry.id)) worth.set(entry.occupation, (worth.get(entry.occupation) ?? 0) + entry.worth);
  return [...worth].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0]?.[0];
}
