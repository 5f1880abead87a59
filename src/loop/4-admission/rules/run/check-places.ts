import { candidateOf, chooseByDefinition, mostOnReserves, numbersFrom, type Candidate } from './choice-by-definition.ts';
import type { Place, RunApplicant, RunClass } from './run-input.ts';

/** What a result may not contain. In plain words: places nobody asked for, too many people, or somebody passed over. */
export type PlaceViolation =
  | { readonly code: 'applicant-not-in-result' | 'applicant-unknown' | 'applicant-twice-in-result'; readonly applicant: string }
  | { readonly code: 'over-capacity'; readonly class: string; readonly seats: number; readonly placed: number }
  | { readonly code: 'class-unknown' | 'not-asked-for' | 'held-seat-lost' | 'seat-left-empty' | 'reserve-left-unfilled'; readonly applicant: string; readonly class: string }
  | { readonly code: 'overtaken'; readonly applicant: string; readonly class: string; readonly by: string };

/** The applicants are gone through several times; they may be made one at a time, so that a million need not be in memory. */
type CheckInput = { readonly classes: readonly RunClass[]; readonly applicants: Iterable<RunApplicant>; readonly seed?: string };

/** Who holds the seats of a class, and of those who would rather be there the best of each kind of people. */
type ClassCheck = { readonly of: RunClass; readonly holders: Candidate[]; readonly best: Map<string, Candidate> };
type Checks = ReadonlyMap<string, ClassCheck>;

/**
 * Verifies a result from the definitions alone, whoever computed it; it is published only when this list is empty. The heart of it: nobody
 * who would rather be in a class would be chosen by its rule beside those who hold its seats. Of people with the same traits only the best
 * needs to be tried, since the rule never takes the lower and leaves the higher; where one is passed over, all are tried and named.
 */
export function checkPlaces(input: CheckInput, result: Iterable<Place>): PlaceViolation[] {
  const violations: PlaceViolation[] = [];
  const places = placesById(result, violations);
  const checks: Checks = new Map(input.classes.map((of) => [of.id, { of, holders: [], best: new Map() }]));
  gather(input, places, checks, violations);
  for (const { of, holders } of checks.values()) {
    if (holders.length > of.seats) violations.push({ code: 'over-capacity', class: of.id, seats: of.seats, placed: holders.length });
  }
  const suspect = new Set([...checks.values()].filter(({ of, holders, best }) => [...best.values()].some((one) => isPassedOver(of, one, holders))).map(({ of }) => of.id));
  return suspect.size === 0 ? violations : [...violations, ...namePassedOver(input, places, checks, suspect)];
}

function placesById(result: Iterable<Place>, violations: PlaceViolation[]): Map<string, string | null> {
  const places = new Map<string, string | null>();
  for (const { applicant, class: of } of result) {
    if (places.has(applicant)) violations.push({ code: 'applicant-twice-in-result', applicant });
    else places.set(applicant, of);
  }
  return places;
}

function gather({ applicants, seed }: CheckInput, places: ReadonlyMap<string, string | null>, checks: Checks, violations: PlaceViolation[]): void {
  const strangers = new Set(places.keys());
  const numberOf = numbersFrom(seed);
  for (const applicant of applicants) {
    strangers.delete(applicant.id);
    const place = places.get(applicant.id);
    if (place === undefined) violations.push({ code: 'applicant-not-in-result', applicant: applicant.id });
    const at = place == null ? -1 : applicant.choices.findIndex((choice) => choice.class === place);
    if (place != null && at < 0) violations.push({ code: checks.has(place) ? 'not-asked-for' : 'class-unknown', applicant: applicant.id, class: place });
    const lottery = numberOf(applicant);
    if (at >= 0) checks.get(place!)!.holders.push(candidateOf(applicant, applicant.choices[at]!, lottery));
    for (const wish of at < 0 ? applicant.choices : applicant.choices.slice(0, at)) {
      if (wish.class === applicant.holds) violations.push({ code: 'held-seat-lost', applicant: applicant.id, class: wish.class });
      keepBest(checks.get(wish.class)!.best, candidateOf(applicant, wish, lottery));
    }
  }
  for (const applicant of strangers) violations.push({ code: 'applicant-unknown', applicant });
}

function keepBest(best: Map<string, Candidate>, one: Candidate): void {
  const other = best.get(one.kind);
  const isBetter = !other || one.score > other.score || (one.score === other.score && (one.lottery > other.lottery || (one.lottery === other.lottery && one.id < other.id)));
  if (isBetter) best.set(one.kind, one);
}

const isPassedOver = (of: RunClass, one: Candidate, holders: readonly Candidate[]): boolean => chooseByDefinition(of, [...holders, one]).includes(one);

function namePassedOver({ applicants, seed }: CheckInput, places: ReadonlyMap<string, string | null>, checks: Checks, suspect: ReadonlySet<string>): PlaceViolation[] {
  const violations: PlaceViolation[] = [];
  const numberOf = numbersFrom(seed);
  for (const applicant of applicants) {
    for (const wish of applicant.choices) {
      if (wish.class === places.get(applicant.id)) break;
      if (!suspect.has(wish.class)) continue;
      const { of, holders } = checks.get(wish.class)!;
      violations.push(...passedOver(of, candidateOf(applicant, wish, numberOf(applicant)), holders));
    }
  }
  return violations;
}

function passedOver(of: RunClass, one: Candidate, holders: readonly Candidate[]): PlaceViolation[] {
  const all = [...holders, one];
  const chosen = chooseByDefinition(of, all);
  if (!chosen.includes(one)) return [];
  const place = { applicant: one.id, class: of.id };
  if (holders.length < of.seats) return [{ ...place, code: 'seat-left-empty' }];
  if (mostOnReserves(of, all) > mostOnReserves(of, holders)) return [{ ...place, code: 'reserve-left-unfilled' }];
  return holders.filter((holder) => !chosen.includes(holder)).map(({ id }) => ({ ...place, code: 'overtaken', by: id }));
}
