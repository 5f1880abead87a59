import type { UnitKey } from '#standards';
import type { Cluster, ClusterInput } from '../cluster/cluster-input.ts';
import { enoughOf } from '../cluster/cluster-instance.ts';
import type { BoughtUnit, OutOfReach } from './cluster-design.ts';

/** What each unit of a cluster buys: the weight that would be lost, and the hours freed, without it and without what needs it. */
export function whatUnitsBuy(input: ClusterInput, { units, covered }: Pick<Cluster, 'units' | 'covered'>): BoughtUnit[] {
  const taught = new Set(units);
  const of = new Map(input.units.map((unit) => [unit.id, unit]));
  const served = new Set(covered);
  const servedVacancies = input.vacancies.filter(({ id }) => served.has(id));
  return units.map((key) => {
    const gone = dependantsOf(key, units, of);
    const lost = servedVacancies.filter((vacancy) => {
      const asked = new Set(vacancy.units);
      const left = [...asked].filter((unit) => taught.has(unit) && !gone.has(unit)).length;
      return left < enoughOf(asked.size, input.threshold);
    });
    return {
      key: key as UnitKey, jp: of.get(key)!.hours, buys: lost.reduce((sum, { weight }) => sum + weight, 0), entries: lost.length,
      frees: [...gone].reduce((sum, unit) => sum + of.get(unit)!.hours, 0),
    };
  });
}

function dependantsOf(key: string, units: readonly string[], of: ReadonlyMap<string, ClusterInput['units'][number]>): Set<string> {
  const gone = new Set([key]);
  for (let before = 0; before < gone.size;) {
    before = gone.size;
    for (const unit of units) if (of.get(unit)!.needs.some((need) => gone.has(need))) gone.add(unit);
  }
  return gone;
}

/** Entries that no cluster serves, the dearest first: which units each still lacks beside the cluster nearest to it, and what these would take. */
export function whatIsOutOfReach(input: ClusterInput, clusters: readonly Pick<Cluster, 'units' | 'covered'>[]): OutOfReach[] {
  const of = new Map(input.units.map((unit) => [unit.id, unit]));
  const forbidden = new Set(input.forbidden ?? []);
  const served = new Set(clusters.flatMap(({ covered }) => covered));
  const taught = (clusters.length > 0 ? clusters : [{ units: [] }]).map(({ units }) => new Set(units));
  return input.vacancies.filter(({ id, weight }) => weight > 0 && !served.has(id))
    .sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
    .map(({ id, units: asked }) => {
      const ways = taught.map((own) => {
        const lacking = [...new Set(asked)].filter((unit) => !own.has(unit)).sort((one, other) => of.get(one)!.hours - of.get(other)!.hours);
        const missing = lacking.slice(0, Math.max(0, enoughOf(new Set(asked).size, input.threshold) - (new Set(asked).size - lacking.length)));
        const all = closureOf(missing, of);
        return { missing: missing as UnitKey[], hours: [...all].filter((unit) => !own.has(unit)).reduce((sum, unit) => sum + of.get(unit)!.hours, 0) };
      });
      const nearest = ways.reduce((best, way) => (way.hours < best.hours ? way : best));
      const alone = [...closureOf(asked, of)];
      return { entry: id, ...nearest, isTooLong: alone.some((unit) => forbidden.has(unit)) || alone.reduce((sum, unit) => sum + of.get(unit)!.hours, 0) > input.hourCeiling };
    });
}

function closureOf(units: readonly string[], of: ReadonlyMap<string, ClusterInput['units'][number]>): Set<string> {
  const all = new Set<string>();
  const open = [...units];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    if (all.has(unit)) continue;
    all.add(unit);
    open.push(...of.get(unit)!.needs);
  }
  return all;
}
