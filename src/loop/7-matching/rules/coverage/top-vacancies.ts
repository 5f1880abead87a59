import { coverageOf, distanceClass, matchOf, mayMeet, totalWeight, type CoverageGraduate, type CoverageVacancy, type DistanceOf, type Match, type WeightedUnit } from './coverage.ts';
import { Best, postingsOf, type Postings } from './unit-index.ts';

export type VacancyIndex = {
  readonly vacancies: readonly CoverageVacancy[];
  readonly totals: readonly number[];
  readonly postings: Postings;
  readonly weights: readonly ReadonlyMap<string, number>[];
};

/** Read once, asked often: finds the vacancies of a unit without looking at the others. */
export const indexVacancies = (vacancies: readonly CoverageVacancy[]): VacancyIndex => ({
  vacancies,
  totals: vacancies.map(({ units }) => totalWeight(units)),
  postings: postingsOf(vacancies.map(({ units }) => units.map(({ unit }) => unit))),
  weights: vacancies.map(({ units }) => weightsByUnit(units)),
});

/** A unit asked for twice weighs both times, as it does in the total. */
function weightsByUnit(units: readonly WeightedUnit[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { unit, weight } of units) weights.set(unit, (weights.get(unit) ?? 0) + weight);
  return weights;
}

/** The k vacancies a graduate covers best, with reasons: exact, and the same as looking at every vacancy. One that shares no unit is never shown. */
export function topVacancies(graduate: CoverageGraduate, index: VacancyIndex, k: number, distance: DistanceOf = distanceClass): Match[] {
  const mastered = new Set(graduate.units);
  const best = new Best(k);
  const asked = new Map<string, readonly WeightedUnit[]>();
  for (const [at, weight] of coveredWeights(mastered, index)) {
    const vacancy = index.vacancies[at]!;
    const coverage = coverageOf(weight, index.totals[at]!);
    if (coverage === 0 || !mayMeet(graduate, vacancy, distance)) continue;
    asked.set(vacancy.id, vacancy.units);
    best.offer({ id: vacancy.id, coverage, distance: distance(graduate.region, vacancy.region) });
  }
  return best.kept.map((ranked) => matchOf(ranked, asked.get(ranked.id) ?? [], mastered));
}

function coveredWeights(mastered: ReadonlySet<string>, { postings, weights }: VacancyIndex): Map<number, number> {
  const covered = new Map<number, number>();
  for (const unit of mastered) {
    for (const at of postings.get(unit) ?? []) covered.set(at, (covered.get(at) ?? 0) + weights[at]!.get(unit)!);
  }
  return covered;
}
