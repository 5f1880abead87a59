import { classList, type ClassList } from './class-list.ts';
import { deferredAcceptance, type Settled } from './deferred-acceptance.ts';
import { explain, type LeftOut, type Placement, type Wish } from './explain.ts';
import { traitMask } from './reserve-seats.ts';
import { byId, type Place, type RunApplicant, type RunClass, type RunInput } from './run-input.ts';
import type { ApplicantResult, ClassResult, RunResult, Waiting } from './run-result.ts';
import { columnsOf } from './wave-columns.ts';

/** Who gets which seat, nothing more: sorted by applicant id, the same bytes for the same input. The input must have passed `checkRunInput`. */
export function computePlaces(input: RunInput): Place[] {
  const { columns, applicants } = columnsOf(input);
  const settled = deferredAcceptance(columns);
  return applicants.map(({ id, choices }, person) => ({ applicant: id, class: choices[wishOf(settled, person)]?.class ?? null }));
}

const wishOf = ({ columns, wishOf: held }: Settled, person: number): number => held[person]! - columns.first[person]!;

type Told = {
  readonly settled: Settled;
  readonly applicants: readonly RunApplicant[];
  readonly classes: ReadonlyMap<string, { readonly of: RunClass; readonly list: ClassList }>;
  readonly leftOut: ReadonlyMap<string, readonly LeftOut[]>;
  readonly freeClasses: readonly string[];
};

/**
 * Gives the seats of a wave and tells everybody why: deferred acceptance with reserved seats, asked by the applicants. Nobody is refused for
 * somebody who ranks below, asking honestly is always best, and the order of the lists changes nothing. `leftOut` are wishes that the run may
 * not look at, by applicant, so that they are explained with the others. The input must have passed `checkRunInput`.
 */
export function runAdmission(input: RunInput, leftOut: ReadonlyMap<string, readonly LeftOut[]> = new Map()): RunResult {
  const { columns, applicants } = columnsOf(input);
  const settled = deferredAcceptance(columns);
  const classes = new Map(input.classes.map((of, at) => [of.id, { of, list: classList(settled, at, of) }]));
  const freeClasses = [...classes].filter(([, { list }]) => list.free > 0).map(([id]) => id).sort();
  const told: Told = { settled, applicants, classes, leftOut, freeClasses };
  const waiting = waitingLists(told);
  return {
    classes: [...input.classes].sort(byId).map(({ id }) => classResult(told, id, waiting.get(id) ?? [])),
    applicants: applicants.map((_, person) => applicantResult(told, person)),
  };
}

function classResult({ settled: { columns }, applicants, classes }: Told, id: string, waiting: Waiting[]): ClassResult {
  const { holders, seats, free } = classes.get(id)!.list;
  const admitted = holders.map(({ person, score }, at) => ({ applicant: applicants[person]!.id, score, lottery: columns.lottery[person]!, seat: seats[at]! }));
  return { class: id, admitted, free, cutOff: admitted.at(-1)?.score, openCutOff: admitted.findLast(({ seat }) => seat.kind === 'open')?.score, waiting };
}

/** Everybody who would rather be in a class than where they are. Its reserves are filled as far as these people could, so the next seats go by merit. */
function waitingLists({ settled, applicants }: Told): ReadonlyMap<string, Waiting[]> {
  const lists = new Map<string, Omit<Waiting, 'rank'>[]>();
  for (const [person, { id, choices }] of applicants.entries()) {
    const at = wishOf(settled, person);
    for (const { class: of, score } of choices.slice(0, at)) {
      if (!lists.has(of)) lists.set(of, []);
      lists.get(of)!.push({ applicant: id, score, lottery: settled.columns.lottery[person]!, placedAt: choices[at]?.class });
    }
  }
  // Pushed in order of id, and sorting keeps the order of equals.
  return new Map([...lists].map(([of, list]) => [of, list.sort((one, other) => other.score - one.score || other.lottery - one.lottery).map((one, at) => ({ ...one, rank: at + 1 }))]));
}

function applicantResult(told: Told, person: number): ApplicantResult {
  const { settled: { columns }, applicants, classes, leftOut, freeClasses } = told;
  const { id, choices } = applicants[person]!;
  const wishes: Wish[] = [...choices];
  for (const wish of [...(leftOut.get(id) ?? [])].sort((one, other) => one.choice - other.choice)) wishes.splice(wish.choice - 1, 0, wish);
  const placement = placementOf(told, person, wishes);
  const { lottery } = columns;
  const facts = explain(wishes, placement, {
    listOf: (of) => classes.get(of)!.list,
    maskAt: (wish) => traitMask(classes.get(wish.class)!.of.reserves, wish.traits),
    isLuckier: (holder) => lottery[person]! > lottery[holder]! || (lottery[person] === lottery[holder] && person < holder),
    freeClasses,
  });
  return { applicant: id, lottery: lottery[person]!, class: placement?.class, choice: placement?.choice, ...facts };
}

function placementOf({ settled, applicants, classes }: Told, person: number, wishes: readonly Wish[]): Placement | undefined {
  const choice = applicants[person]!.choices[wishOf(settled, person)];
  if (!choice) return undefined;
  const { holders, seats } = classes.get(choice.class)!.list;
  return { class: choice.class, choice: wishes.indexOf(choice) + 1, score: choice.score, seat: seats[holders.findIndex((one) => one.person === person)]! };
}

/** The short form of a result, as it is published. */
export const placesOf = ({ applicants }: RunResult): Place[] => applicants.map(({ applicant, class: of }) => ({ applicant, class: of ?? null }));
