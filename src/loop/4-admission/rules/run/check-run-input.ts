import { maximumReserves, scoreLimit, type RunApplicant, type RunClass, type RunInput } from './run-input.ts';

export type RunInputProblem =
  | { readonly code: 'class-twice' | 'seats-not-whole' | 'reserves-exceed-seats' | 'too-many-reserves'; readonly class: string }
  | { readonly code: 'reserve-twice' | 'reserve-not-whole'; readonly class: string; readonly trait: string }
  | { readonly code: 'applicant-twice' | 'lottery-missing' | 'lottery-not-a-number' | 'holds-unasked'; readonly applicant: string }
  | { readonly code: 'choice-unknown' | 'choice-twice' | 'score-out-of-range'; readonly applicant: string; readonly class: string }
  | { readonly code: 'held-beyond-seats'; readonly class: string };

/** Everything that would make a run meaningless; a run starts only from an empty list. */
export function checkRunInput({ classes, applicants, seed }: RunInput): RunInputProblem[] {
  const known = new Set(classes.map(({ id }) => id));
  return [
    ...repeated(classes.map(({ id }) => id)).map((id) => ({ code: 'class-twice', class: id }) as const),
    ...classes.flatMap(problemsOfClass),
    ...repeated(applicants.map(({ id }) => id)).map((id) => ({ code: 'applicant-twice', applicant: id }) as const),
    ...applicants.flatMap((applicant) => problemsOfApplicant(applicant, known, seed !== undefined)),
    ...heldBeyondSeats(classes, applicants),
  ];
}

const isWhole = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;

function problemsOfClass({ id, seats, reserves }: RunClass): RunInputProblem[] {
  const problems: RunInputProblem[] = [];
  if (!isWhole(seats)) problems.push({ code: 'seats-not-whole', class: id });
  if (reserves.reduce((sum, reserve) => sum + reserve.seats, 0) > seats) problems.push({ code: 'reserves-exceed-seats', class: id });
  if (reserves.length > maximumReserves) problems.push({ code: 'too-many-reserves', class: id });
  for (const { trait, seats: reserved } of reserves) if (!isWhole(reserved)) problems.push({ code: 'reserve-not-whole', class: id, trait });
  for (const trait of repeated(reserves.map((reserve) => reserve.trait))) problems.push({ code: 'reserve-twice', class: id, trait });
  return problems;
}

function problemsOfApplicant({ id, choices, lottery, holds }: RunApplicant, known: ReadonlySet<string>, hasSeed: boolean): RunInputProblem[] {
  const problems: RunInputProblem[] = [];
  if (lottery === undefined ? !hasSeed : !Number.isFinite(lottery)) problems.push({ code: lottery === undefined ? 'lottery-missing' : 'lottery-not-a-number', applicant: id });
  for (const { class: of, score } of choices) {
    if (!known.has(of)) problems.push({ code: 'choice-unknown', applicant: id, class: of });
    if (!isWhole(score) || score > scoreLimit) problems.push({ code: 'score-out-of-range', applicant: id, class: of });
  }
  if (choices.length > 1) for (const of of repeated(choices.map((choice) => choice.class))) problems.push({ code: 'choice-twice', applicant: id, class: of });
  if (holds !== undefined && !choices.some((choice) => choice.class === holds)) problems.push({ code: 'holds-unasked', applicant: id });
  return problems;
}

/** Who holds a seat keeps it, so there must be one for each. */
function heldBeyondSeats(classes: readonly RunClass[], applicants: readonly RunApplicant[]): RunInputProblem[] {
  const held = new Map<string, number>();
  for (const { holds } of applicants) if (holds !== undefined) held.set(holds, (held.get(holds) ?? 0) + 1);
  return classes.filter(({ id, seats }) => (held.get(id) ?? 0) > seats).map(({ id }) => ({ code: 'held-beyond-seats', class: id }));
}

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(texts.filter((text) => seen.size === seen.add(text).size))];
}
