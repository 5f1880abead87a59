/** A unit a vacancy asks for; the weight is a whole number of at least 1. */
export type WeightedUnit = { readonly unit: string; readonly weight: number };

/** 0 the nearest, 4 the furthest; what each means is up to who measures (`DistanceOf`). */
export type DistanceClass = 0 | 1 | 2 | 3 | 4;

/** How far two regions are from each other; whoever knows which regencies touch hands in a finer one than `distanceClass`. */
export type DistanceOf = (one: string, other: string) => DistanceClass;

/** What a graduate can do and will accept. `region` is a region-pack code such as `36.71`. */
export type CoverageGraduate = {
  readonly id: string;
  readonly units: readonly string[];
  readonly region: string;
  readonly furthest: DistanceClass;
  readonly languages: readonly string[];
  /** Rupiah a month; a vacancy that states less is not shown. */
  readonly minimumWage?: number;
};

export type CoverageVacancy = {
  readonly id: string;
  readonly units: readonly WeightedUnit[];
  readonly region: string;
  readonly language?: string;
  readonly wage?: number;
};

/** One line of a recommendation with its reasons; the weights of `covered` and `missing` add up to the whole. */
export type Match = {
  readonly id: string;
  /** Thousandths: floor(1000 × covered weight ÷ total weight). */
  readonly coverage: number;
  readonly distance: DistanceClass;
  readonly covered: readonly WeightedUnit[];
  readonly missing: readonly WeightedUnit[];
};

export const coverageOf = (coveredWeight: number, totalWeight: number): number => (totalWeight === 0 ? 0 : Math.floor((1000 * coveredWeight) / totalWeight));

export const totalWeight = (units: readonly WeightedUnit[]): number => units.reduce((sum, { weight }) => sum + weight, 0);

/** By the codes alone: 0 the same regency, 1 the same province, 2 elsewhere. */
export function distanceClass(one: string, other: string): DistanceClass {
  const [province, district] = one.split('.');
  const [otherProvince, otherDistrict] = other.split('.');
  if (province !== otherProvince) return 2;
  return district !== undefined && district === otherDistrict ? 0 : 1;
}

/** The hard filters: language, wage, and how far the graduate will go. An unstated wage excludes nobody. */
export function mayMeet(graduate: CoverageGraduate, vacancy: CoverageVacancy, distance: DistanceOf = distanceClass): boolean {
  if (vacancy.language !== undefined && !graduate.languages.includes(vacancy.language)) return false;
  if (vacancy.wage !== undefined && vacancy.wage < (graduate.minimumWage ?? 0)) return false;
  return distance(graduate.region, vacancy.region) <= graduate.furthest;
}

/** Best first: coverage, then the nearer, then the id, so that the order never depends on how lists were read. */
export const compareMatches = (one: Ranked, other: Ranked): number =>
  other.coverage - one.coverage || one.distance - other.distance || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

export type Ranked = { readonly id: string; readonly coverage: number; readonly distance: DistanceClass };

/** The reasons beside a match: which asked-for units the graduate has, and which not. */
export function matchOf(ranked: Ranked, asked: readonly WeightedUnit[], mastered: ReadonlySet<string>): Match {
  return {
    id: ranked.id,
    coverage: ranked.coverage,
    distance: ranked.distance,
    covered: asked.filter(({ unit }) => mastered.has(unit)),
    missing: asked.filter(({ unit }) => !mastered.has(unit)),
  };
}
