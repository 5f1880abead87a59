import type { ClusterInput } from './cluster-input.ts';

export type ClusterProblem =
  | { readonly code: 'unit-twice' | 'hours-not-whole' | 'needs-in-a-circle'; readonly unit: string }
  | { readonly code: 'need-unknown'; readonly unit: string; readonly need: string }
  | { readonly code: 'vacancy-twice' | 'weight-not-whole' | 'vacancy-without-units'; readonly vacancy: string }
  | { readonly code: 'asks-for-unknown-unit'; readonly vacancy: string; readonly unit: string }
  | { readonly code: 'sum-too-large'; readonly of: 'hours' | 'weight' }
  | { readonly code: 'ceiling-not-whole' | 'threshold-out-of-range' }
  | { readonly code: 'pinned-unknown' | 'forbidden-unknown' | 'pinned-and-forbidden'; readonly unit: string }
  | { readonly code: 'pinned-over-ceiling'; readonly hours: number; readonly ceiling: number };

const isWhole = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

/** Everything that would make the question meaningless; the designer starts only from an empty list. */
export function checkClusterInput(input: ClusterInput): ClusterProblem[] {
  const own: ClusterProblem[] = [];
  if (!isWhole(input.hourCeiling)) own.push({ code: 'ceiling-not-whole' });
  if (!isWhole(input.threshold) || input.threshold < 1 || input.threshold > 1000) own.push({ code: 'threshold-out-of-range' });
  const units = problemsOfUnits(input);
  const problems = [...own, ...units, ...problemsOfVacancies(input), ...sumsTooLarge(input)];
  return problems.length > 0 ? problems : problemsOfWishes(input);
}

/** What cannot be added up exactly cannot be counted again either. */
function sumsTooLarge({ units, vacancies }: ClusterInput): ClusterProblem[] {
  const isTooLarge = (numbers: readonly number[]): boolean => numbers.reduce((sum, number) => sum + number, 0) > Number.MAX_SAFE_INTEGER;
  return [
    ...(isTooLarge(units.map(({ hours }) => hours)) ? [{ code: 'sum-too-large', of: 'hours' } as const] : []),
    ...(isTooLarge(vacancies.map(({ weight }) => weight)) ? [{ code: 'sum-too-large', of: 'weight' } as const] : []),
  ];
}

function problemsOfUnits({ units }: ClusterInput): ClusterProblem[] {
  const known = new Set(units.map(({ id }) => id));
  const problems: ClusterProblem[] = repeated(units).map((unit) => ({ code: 'unit-twice', unit }));
  for (const { id, hours, needs } of units) {
    if (!isWhole(hours)) problems.push({ code: 'hours-not-whole', unit: id });
    for (const need of needs) if (!known.has(need)) problems.push({ code: 'need-unknown', unit: id, need });
  }
  if (problems.length > 0) return problems;
  const circle = unitInCircle(needsOf(units));
  return circle === undefined ? [] : [{ code: 'needs-in-a-circle', unit: circle }];
}

const needsOf = (units: ClusterInput['units']): Map<string, readonly string[]> => new Map(units.map(({ id, needs }) => [id, needs]));

/** Takes away, again and again, what needs nothing that is left; what stays runs in a circle or hangs on one. */
function unitInCircle(needs: ReadonlyMap<string, readonly string[]>): string | undefined {
  const waiting = new Map([...needs].map(([id, of]) => [id, new Set(of).size]));
  const neededBy = new Map<string, string[]>();
  for (const [id, of] of needs) for (const need of new Set(of)) neededBy.set(need, [...(neededBy.get(need) ?? []), id]);
  const free = [...waiting].filter(([, count]) => count === 0).map(([id]) => id);
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    waiting.delete(id);
    for (const next of neededBy.get(id) ?? []) {
      waiting.set(next, waiting.get(next)! - 1);
      if (waiting.get(next) === 0) free.push(next);
    }
  }
  return waiting.keys().next().value;
}

function problemsOfVacancies({ units, vacancies }: ClusterInput): ClusterProblem[] {
  const known = new Set(units.map(({ id }) => id));
  const problems: ClusterProblem[] = repeated(vacancies).map((vacancy) => ({ code: 'vacancy-twice', vacancy }));
  for (const { id, weight, units: asked } of vacancies) {
    if (!isWhole(weight)) problems.push({ code: 'weight-not-whole', vacancy: id });
    if (asked.length === 0) problems.push({ code: 'vacancy-without-units', vacancy: id });
    for (const unit of asked) if (!known.has(unit)) problems.push({ code: 'asks-for-unknown-unit', vacancy: id, unit });
  }
  return problems;
}

function problemsOfWishes({ units, hourCeiling, pinned = [], forbidden = [] }: ClusterInput): ClusterProblem[] {
  const of = new Map(units.map((unit) => [unit.id, unit]));
  const problems: ClusterProblem[] = [];
  for (const unit of pinned) if (!of.has(unit)) problems.push({ code: 'pinned-unknown', unit });
  for (const unit of forbidden) if (!of.has(unit)) problems.push({ code: 'forbidden-unknown', unit });
  if (problems.length > 0) return problems;
  const taught = new Set<string>();
  const open = [...pinned];
  for (let unit = open.pop(); unit !== undefined; unit = open.pop()) {
    if (taught.has(unit)) continue;
    taught.add(unit);
    open.push(...of.get(unit)!.needs);
  }
  for (const unit of forbidden) if (taught.has(unit)) problems.push({ code: 'pinned-and-forbidden', unit });
  const hours = [...taught].reduce((sum, unit) => sum + of.get(unit)!.hours, 0);
  if (hours > hourCeiling) problems.push({ code: 'pinned-over-ceiling', hours, ceiling: hourCeiling });
  return problems;
}

function repeated(items: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  return [...new Set(items.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size))];
}
