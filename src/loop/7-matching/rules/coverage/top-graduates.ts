import { coverageOf, distanceClass, matchOf, mayMeet, totalWeight, type CoverageGraduate, type CoverageVacancy, type DistanceOf, type Match } from './coverage.ts';
import { Best, postingsOf, type Postings } from './unit-index.ts';

export type GraduateIndex = { readonly graduates: readonly CoverageGraduate[]; readonly postings: Postings };

export const indexGraduates = (graduates: readonly CoverageGraduate[]): GraduateIndex => ({ graduates, postings: postingsOf(graduates.map(({ units }) => units)) });

/** The k graduates who cover a vacancy best, with reasons: the same order and filters as seen from the graduate's side. */
export function topGraduates(vacancy: CoverageVacancy, { graduates, postings }: GraduateIndex, k: number, distance: DistanceOf = distanceClass): Match[] {
  const covered = new Map<number, number>();
  for (const { unit, weight } of vacancy.units) {
    for (const at of postings.get(unit) ?? []) covered.set(at, (covered.get(at) ?? 0) + weight);
  }
  const total = totalWeight(vacancy.units);
  const best = new Best(k);
  const units = new Map<string, readonly string[]>();
  for (const [at, weight] of covered) {
    const graduate = graduates[at]!;
    const coverage = coverageOf(weight, total);
    if (coverage === 0 || !mayMeet(graduate, vacancy, distance)) continue;
    units.set(graduate.id, graduate.units);
    best.offer({ id: graduate.id, coverage, distance: distance(graduate.region, vacancy.region) });
  }
  return best.kept.map((ranked) => matchOf(ranked, vacancy.units, new Set(units.get(ranked.id))));
}
