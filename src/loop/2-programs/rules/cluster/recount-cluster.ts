import type { Cluster, ClusterInput } from './cluster-input.ts';

export type ClusterViolation =
  | { readonly code: 'unit-unknown' | 'unit-twice' | 'pinned-missing' | 'forbidden-taught'; readonly unit: string }
  | { readonly code: 'need-missing'; readonly unit: string; readonly need: string }
  | { readonly code: 'over-ceiling' | 'hours-wrong' | 'weight-wrong'; readonly counted: number; readonly told: number }
  | { readonly code: 'covered-wrong'; readonly vacancy: string };

/** Counts a proposed cluster again from the input alone, sharing nothing with the search; it is shown only when this list is empty. */
export function recountCluster(input: ClusterInput, cluster: Cluster): ClusterViolation[] {
  const violations: ClusterViolation[] = [];
  const taught = new Set(cluster.units);
  if (taught.size !== cluster.units.length) violations.push({ code: 'unit-twice', unit: cluster.units.find((unit, at) => cluster.units.indexOf(unit) !== at)! });
  const known = new Map(input.units.map((unit) => [unit.id, unit]));
  for (const unit of taught) {
    if (!known.has(unit)) violations.push({ code: 'unit-unknown', unit });
    for (const need of known.get(unit)?.needs ?? []) if (!taught.has(need)) violations.push({ code: 'need-missing', unit, need });
  }
  for (const unit of input.pinned ?? []) if (!taught.has(unit)) violations.push({ code: 'pinned-missing', unit });
  for (const unit of input.forbidden ?? []) if (taught.has(unit)) violations.push({ code: 'forbidden-taught', unit });

  const hours = [...taught].reduce((sum, unit) => sum + (known.get(unit)?.hours ?? 0), 0);
  if (hours > input.hourCeiling) violations.push({ code: 'over-ceiling', counted: hours, told: input.hourCeiling });
  if (hours !== cluster.hours) violations.push({ code: 'hours-wrong', counted: hours, told: cluster.hours });
  return [...violations, ...recountCoverage(input, cluster, taught)];
}

function recountCoverage({ vacancies, threshold }: ClusterInput, { covered, weight }: Cluster, taught: ReadonlySet<string>): ClusterViolation[] {
  const told = new Set(covered);
  const violations: ClusterViolation[] = [];
  let counted = 0;
  for (const { id, units, weight: worth } of vacancies) {
    const asked = new Set(units);
    const has = [...asked].filter((unit) => taught.has(unit)).length;
    const isServed = has * 1000 >= asked.size * threshold;
    if (isServed) counted += worth;
    if (isServed !== told.has(id)) violations.push({ code: 'covered-wrong', vacancy: id });
    told.delete(id);
  }
  for (const vacancy of told) violations.push({ code: 'covered-wrong', vacancy });
  if (counted !== weight) violations.push({ code: 'weight-wrong', counted, told: weight });
  return violations;
}
