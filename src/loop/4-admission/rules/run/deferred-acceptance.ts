import { choose, compareMerit, withCandidate, type Candidate } from './choose.ts';
import { lotteryNumber } from './lottery-number.ts';
import { traitMask } from './reserve-seats.ts';
import { countingScore, scoreAt, type RunApplicant, type RunClass, type RunInput } from './run-input.ts';

/** A class while a run goes on and at its end: who holds a seat and who was refused, each in order of merit at the end. */
export type ClassState = { readonly of: RunClass; held: Asking[]; refused: Asking[] };
export type Person = { readonly applicant: RunApplicant; readonly lottery: number; next: number };
export type Asking = Candidate & { readonly person: Person };
export type Settled = { readonly classes: ReadonlyMap<string, ClassState>; readonly people: readonly Person[] };

/** Everybody asks for their best class that has not refused them yet; each class keeps whom its rule chooses. The order of asking changes nothing. */
export function deferredAcceptance({ classes, applicants, seed }: RunInput): Settled {
  const states = new Map(classes.map((of) => [of.id, { of, held: [], refused: [] } as ClassState]));
  const people = applicants.map((applicant) => ({ applicant, lottery: lotteryNumber(seed, applicant.id), next: 0 }));
  const unplaced = [...people].reverse();
  for (let person = unplaced.pop(); person; person = unplaced.pop()) {
    const displaced = ask(person, states);
    if (displaced) unplaced.push(displaced);
  }
  for (const state of states.values()) state.refused.sort(compareMerit);
  return { classes: states, people };
}

/** Goes down one person's wishes until a class keeps them; answers whoever lost a seat by it. */
function ask(person: Person, states: ReadonlyMap<string, ClassState>): Person | undefined {
  for (; person.next < person.applicant.choices.length; person.next += 1) {
    const state = stateOf(states, person.applicant.choices[person.next]!);
    if (countingScore(person.applicant, state.of) === undefined) continue;
    const asking = candidateAt(state.of, person);
    const refused = keepChosen(state, asking);
    if (refused !== asking) return refused && passOn(refused.person);
  }
  return undefined;
}

function keepChosen(state: ClassState, asking: Asking): Asking | undefined {
  const all = withCandidate(state.held, asking);
  const { chosen } = choose(state.of, all);
  const refused = chosen.length === all.length ? undefined : all.find((one, at) => chosen[at] !== one);
  if (refused) state.refused.push(refused);
  state.held = chosen;
  return refused;
}

function passOn(person: Person): Person {
  person.next += 1;
  return person;
}

export function stateOf(states: ReadonlyMap<string, ClassState>, id: string): ClassState {
  const state = states.get(id);
  if (!state) throw new Error(`Class ${id} is not part of the run: check its input first`);
  return state;
}

/** Somebody as a class sees them, at their own or at a supposed score. */
export const candidateAt = (of: RunClass, person: Person, score: number = scoreAt(person.applicant, of.id) ?? 0): Asking => ({
  id: person.applicant.id,
  score,
  lottery: person.lottery,
  mask: traitMask(of.reserves, person.applicant.traits),
  person,
});
