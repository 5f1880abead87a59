import { checkPlaces, type PlaceViolation } from './check-places.ts';
import { numbersFrom } from './choice-by-definition.ts';
import type { RunApplicant, RunClass, RunInput } from './run-input.ts';
import type { ClassResult, RunResult } from './run-result.ts';

/** Beside the places themselves, what is told about them must be true too. */
type RunViolation =
  | PlaceViolation
  | { readonly code: 'lottery-number-wrong'; readonly applicant: string }
  | { readonly code: 'class-not-in-result'; readonly class: string }
  | { readonly code: 'seat-not-theirs' | 'lists-disagree'; readonly applicant: string; readonly class: string };

/** Verifies a whole result: the places by definition, then the lists per class and the lottery numbers told with them. */
export function checkRun(input: RunInput, result: RunResult): RunViolation[] {
  const people = new Map(input.applicants.map((applicant) => [applicant.id, applicant]));
  const numberOf = numbersFrom(input.seed);
  const lists = new Map(result.classes.map((list) => [list.class, list]));
  return [
    ...checkPlaces(input, result.applicants.map((one) => ({ applicant: one.applicant, class: one.class ?? null }))),
    ...result.applicants.filter(({ applicant, lottery }) => people.has(applicant) && numberOf(people.get(applicant)!) !== lottery).map(({ applicant }) => ({ code: 'lottery-number-wrong', applicant }) as const),
    ...input.classes.filter(({ id }) => !lists.has(id)).map(({ id }) => ({ code: 'class-not-in-result', class: id }) as const),
    ...input.classes.flatMap((of) => (lists.has(of.id) ? checkSeats(of, lists.get(of.id)!, people) : [])),
    ...checkAgreement(result),
  ];
}

function checkSeats(of: RunClass, { admitted }: ClassResult, people: ReadonlyMap<string, RunApplicant>): RunViolation[] {
  const used = new Map<string, number>();
  return admitted.flatMap(({ applicant, seat }) => {
    if (seat.kind === 'open') return [];
    const { trait } = seat;
    used.set(trait, (used.get(trait) ?? 0) + 1);
    const reserved = of.reserves.find((reserve) => reserve.trait === trait)?.seats ?? 0;
    const wish = people.get(applicant)?.choices.find((choice) => choice.class === of.id);
    const isTheirs = wish?.traits.includes(trait) && used.get(trait)! <= reserved;
    return isTheirs ? [] : [{ code: 'seat-not-theirs', applicant, class: of.id } as const];
  });
}

/** The list per class and the answer per applicant must tell the same story. */
function checkAgreement({ classes, applicants }: RunResult): RunViolation[] {
  const told = new Map(applicants.map((one) => [one.applicant, one.class]));
  const placed = new Set(classes.flatMap(({ class: id, admitted }) => admitted.map(({ applicant }) => `${applicant} ${id}`)));
  return [
    ...classes.flatMap(({ class: id, admitted }) => admitted.filter(({ applicant }) => told.get(applicant) !== id).map(({ applicant }) => ({ code: 'lists-disagree', applicant, class: id }) as const)),
    ...applicants.flatMap(({ applicant, class: id }) => (id !== undefined && !placed.has(`${applicant} ${id}`) ? [{ code: 'lists-disagree', applicant, class: id } as const] : [])),
  ];
}
