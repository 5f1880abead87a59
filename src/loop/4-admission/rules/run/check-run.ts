import { chooseByDefinition, drawnNumbers, mostOnReserves, type DrawnNumbers } from './choice-by-definition.ts';
import type { RunApplicant, RunClass, RunInput } from './run-input.ts';
import type { ClassResult, RunResult } from './run-result.ts';

/** What a result may not contain. In plain words: places nobody asked for, too many people, or somebody passed over. */
export type RunViolation =
  | { readonly code: 'applicant-not-in-result' | 'applicant-unknown' | 'lottery-number-wrong'; readonly applicant: string }
  | { readonly code: 'class-not-in-result' | 'class-unknown' | 'over-capacity'; readonly class: string }
  | { readonly code: 'placed-twice' | 'not-asked-for' | 'below-minimum' | 'seat-not-theirs' | 'lists-disagree'; readonly applicant: string; readonly class: string }
  | { readonly code: 'seat-left-empty' | 'reserve-left-unfilled'; readonly applicant: string; readonly class: string }
  | { readonly code: 'overtaken'; readonly applicant: string; readonly class: string; readonly by: string };

type Held = ReadonlyMap<string, readonly RunApplicant[]>;

/** Verifies a result from the definitions alone, whoever computed it; it is published only when this list is empty. */
export function checkRun(input: RunInput, result: RunResult): RunViolation[] {
  const people = new Map(input.applicants.map((applicant) => [applicant.id, applicant]));
  const held = new Map(result.classes.map(({ class: id, admitted }) => [id, admitted.flatMap(({ applicant }) => people.get(applicant) ?? [])]));
  const drawn = drawnNumbers(input.applicants, input.seed);
  return [
    ...checkPresence(input, result, people),
    ...checkLottery(result, drawn),
    ...checkPlaces(input, held),
    ...input.classes.flatMap((of) => result.classes.filter(({ class: id }) => id === of.id).flatMap((list) => checkSeats(of, list, people))),
    ...checkAgreement(result),
    ...checkNobodyPassedOver(input, held, drawn),
  ];
}

function checkPresence(input: RunInput, result: RunResult, people: ReadonlyMap<string, RunApplicant>): RunViolation[] {
  const listed = new Set(result.applicants.map((one) => one.applicant));
  const classes = new Set(result.classes.map((one) => one.class));
  const named = [...listed, ...result.classes.flatMap(({ admitted }) => admitted.map(({ applicant }) => applicant))];
  return [
    ...input.applicants.filter(({ id }) => !listed.has(id)).map(({ id }) => ({ code: 'applicant-not-in-result', applicant: id }) as const),
    ...[...new Set(named)].filter((id) => !people.has(id)).map((id) => ({ code: 'applicant-unknown', applicant: id }) as const),
    ...input.classes.filter(({ id }) => !classes.has(id)).map(({ id }) => ({ code: 'class-not-in-result', class: id }) as const),
    ...[...classes].filter((id) => !input.classes.some((of) => of.id === id)).map((id) => ({ code: 'class-unknown', class: id }) as const),
  ];
}

const checkLottery = ({ applicants }: RunResult, drawn: DrawnNumbers): RunViolation[] =>
  applicants.filter(({ applicant, lottery }) => drawn.has(applicant) && drawn.get(applicant) !== lottery).map(({ applicant }) => ({ code: 'lottery-number-wrong', applicant }));

function checkPlaces(input: RunInput, held: Held): RunViolation[] {
  const placed = new Set<string>();
  return input.classes.flatMap((of) => {
    const violations: RunViolation[] = [];
    const holders = held.get(of.id) ?? [];
    if (holders.length > of.seats) violations.push({ code: 'over-capacity', class: of.id });
    for (const { id, choices, scores } of holders) {
      if (placed.has(id)) violations.push({ code: 'placed-twice', applicant: id, class: of.id });
      placed.add(id);
      if (!choices.includes(of.id)) violations.push({ code: 'not-asked-for', applicant: id, class: of.id });
      if ((scores[of.id] ?? -1) < (of.minimumScore ?? 0)) violations.push({ code: 'below-minimum', applicant: id, class: of.id });
    }
    return violations;
  });
}

function checkSeats(of: RunClass, { admitted }: ClassResult, people: ReadonlyMap<string, RunApplicant>): RunViolation[] {
  const used = new Map<string, number>();
  return admitted.flatMap(({ applicant, seat }) => {
    if (seat.kind === 'open') return [];
    const { trait } = seat;
    used.set(trait, (used.get(trait) ?? 0) + 1);
    const reserved = of.reserves.find((reserve) => reserve.trait === trait)?.seats ?? 0;
    const isTheirs = people.get(applicant)?.traits.includes(trait) && used.get(trait)! <= reserved;
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

/** Nobody who would rather be in a class would be chosen by its rule beside those who hold its seats. */
function checkNobodyPassedOver({ classes, applicants }: RunInput, held: Held, drawn: DrawnNumbers): RunViolation[] {
  const byId = new Map(classes.map((of) => [of.id, of]));
  const places = new Map([...held].flatMap(([id, holders]) => holders.map((holder) => [holder.id, id] as const)));
  return applicants.flatMap((applicant) => {
    const place = applicant.choices.indexOf(places.get(applicant.id) ?? '');
    const better = place < 0 ? applicant.choices : applicant.choices.slice(0, place);
    return better.flatMap((id) => byId.get(id) ?? []).flatMap((of) => passedOver(of, applicant, held.get(of.id) ?? [], drawn));
  });
}

function passedOver(of: RunClass, applicant: RunApplicant, holders: readonly RunApplicant[], drawn: DrawnNumbers): RunViolation[] {
  const score = applicant.scores[of.id];
  if (score === undefined || score < (of.minimumScore ?? 0)) return [];
  const all = [...holders, applicant];
  const chosen = chooseByDefinition(of, all, drawn);
  if (!chosen.includes(applicant)) return [];
  const place = { applicant: applicant.id, class: of.id };
  if (holders.length < of.seats) return [{ ...place, code: 'seat-left-empty' }];
  if (mostOnReserves(of, all) > mostOnReserves(of, holders)) return [{ ...place, code: 'reserve-left-unfilled' }];
  return holders.filter((holder) => !chosen.includes(holder)).map(({ id }) => ({ ...place, code: 'overtaken', by: id }));
}
