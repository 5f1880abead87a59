import { seatsOf } from './choose.ts';
import { deferredAcceptance, type ClassState, type Person, type Settled } from './deferred-acceptance.ts';
import { explain, type Placement } from './explain.ts';
import type { RunInput } from './run-input.ts';
import type { ApplicantResult, ClassResult, RunResult, Seat } from './run-result.ts';

/**
 * Gives the seats of a wave: deferred acceptance with reserved seats, asked by the applicants. Nobody is refused for somebody who ranks
 * below, asking honestly is always best, and the order of the lists changes nothing. The input must have passed `checkRunInput`.
 */
export function runAdmission(input: RunInput): RunResult {
  const settled = deferredAcceptance(input);
  const seats = new Map([...settled.classes].map(([id, { of, held }]) => [id, seatsOf(of, held)]));
  return {
    classes: [...settled.classes.values()].map((state) => classResult(state, seats.get(state.of.id)!)).sort((one, other) => byId(one.class, other.class)),
    applicants: settled.people.map((person) => applicantResult(settled, seats, person)).sort((one, other) => byId(one.applicant, other.applicant)),
  };
}

const byId = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function classResult({ of, held, refused }: ClassState, seats: readonly Seat[]): ClassResult {
  const admitted = held.map(({ id, score, lottery }, at) => ({ applicant: id, score, lottery, seat: seats[at]! }));
  const waiting = refused.map(({ id, score, lottery, person }, at) => ({ applicant: id, rank: at + 1, score, lottery, placedAt: classOf(person) }));
  return { class: of.id, admitted, cutOff: admitted.at(-1)?.score, openCutOff: admitted.findLast(({ seat }) => seat.kind === 'open')?.score, waiting };
}

const classOf = ({ applicant, next }: Person): string | undefined => applicant.choices[next];

function applicantResult(settled: Settled, seats: ReadonlyMap<string, readonly Seat[]>, person: Person): ApplicantResult {
  const placement = placementOf(settled, seats, person);
  return { applicant: person.applicant.id, lottery: person.lottery, class: placement?.class, choice: placement?.choice, ...explain(settled, person, placement) };
}

function placementOf(settled: Settled, seats: ReadonlyMap<string, readonly Seat[]>, person: Person): Placement | undefined {
  const id = classOf(person);
  if (id === undefined) return undefined;
  const at = settled.classes.get(id)!.held.findIndex((held) => held.person === person);
  return { class: id, choice: person.next + 1, score: settled.classes.get(id)!.held[at]!.score, seat: seats.get(id)![at]! };
}
