import { maximumChoices, maximumScore, type RunApplicant, type RunClass, type RunInput } from './run-input.ts';

export type RunInputProblem =
  | { readonly code: 'class-twice' | 'seats-not-whole' | 'reserves-exceed-seats' | 'minimum-out-of-range' | 'too-many-reserves'; readonly class: string }
  | { readonly code: 'reserve-twice' | 'reserve-not-whole'; readonly class: string; readonly trait: string }
  | { readonly code: 'applicant-twice' | 'too-many-choices'; readonly applicant: string }
  | { readonly code: 'choice-unknown' | 'choice-twice' | 'score-out-of-range'; readonly applicant: string; readonly class: string };

/** Reserves of one class are held as bits of one number. */
export const maximumReserves = 30;

/** Everything that would make a run meaningless; a run starts only from an empty list. */
export function checkRunInput({ classes, applicants }: RunInput): RunInputProblem[] {
  const known = new Set(classes.map(({ id }) => id));
  return [
    ...twice(classes).map((id) => ({ code: 'class-twice', class: id }) as const),
    ...classes.flatMap(problemsOfClass),
    ...twice(applicants).map((id) => ({ code: 'applicant-twice', applicant: id }) as const),
    ...applicants.flatMap((applicant) => problemsOfApplicant(applicant, known)),
  ];
}

const isWhole = (number: number): boolean => Number.isSafeInteger(number) && number >= 0;
const isScore = (number: number): boolean => isWhole(number) && number <= maximumScore;

function problemsOfClass({ id, seats, reserves, minimumScore = 0 }: RunClass): RunInputProblem[] {
  const problems: RunInputProblem[] = [];
  if (!isWhole(seats)) problems.push({ code: 'seats-not-whole', class: id });
  if (reserves.reduce((sum, reserve) => sum + reserve.seats, 0) > seats) problems.push({ code: 'reserves-exceed-seats', class: id });
  if (reserves.length > maximumReserves) problems.push({ code: 'too-many-reserves', class: id });
  if (!isScore(minimumScore)) problems.push({ code: 'minimum-out-of-range', class: id });
  for (const { trait, seats: reserved } of reserves) if (!isWhole(reserved)) problems.push({ code: 'reserve-not-whole', class: id, trait });
  for (const trait of repeated(reserves.map((reserve) => reserve.trait))) problems.push({ code: 'reserve-twice', class: id, trait });
  return problems;
}

function problemsOfApplicant({ id, choices, scores }: RunApplicant, known: ReadonlySet<string>): RunInputProblem[] {
  const problems: RunInputProblem[] = [];
  if (choices.length > maximumChoices) problems.push({ code: 'too-many-choices', applicant: id });
  for (const choice of choices) if (!known.has(choice)) problems.push({ code: 'choice-unknown', applicant: id, class: choice });
  for (const choice of repeated(choices)) problems.push({ code: 'choice-twice', applicant: id, class: choice });
  for (const [of, score] of Object.entries(scores)) if (!isScore(score)) problems.push({ code: 'score-out-of-range', applicant: id, class: of });
  return problems;
}

const twice = (items: readonly { readonly id: string }[]): string[] => repeated(items.map(({ id }) => id));

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(texts.filter((text) => seen.size === seen.add(text).size))];
}
