import { choose, withCandidate, type Candidate } from './choose.ts';
import { candidateAt, stateOf, type ClassState, type Person, type Settled } from './deferred-acceptance.ts';
import { countingScore, maximumScore, scoreAt } from './run-input.ts';
import type { Change, ChoiceFact, Seat } from './run-result.ts';

export type Placement = { readonly class: string; readonly choice: number; readonly score: number; readonly seat: Seat };

/** How each choice came out, and what alone would have given a better place. */
export function explain(settled: Settled, person: Person, placement: Placement | undefined): { choices: ChoiceFact[]; changes: Change[] } {
  const choices: ChoiceFact[] = [];
  const changes: Change[] = [];
  for (const [at, id] of person.applicant.choices.entries()) {
    const place = { class: id, choice: at + 1 };
    if (placement && at + 1 > placement.choice) choices.push({ ...place, outcome: 'placed-at-better-choice' });
    else if (placement?.class === id) choices.push({ ...place, outcome: 'admitted', score: placement.score, seat: placement.seat });
    else choices.push({ ...place, ...refusal(stateOf(settled.classes, id), person, changes) });
  }
  return { choices, changes: placement ? changes : [...changes, ...classesNotAskedFor(settled, person)] };
}

type Refusal = ChoiceFact extends infer Fact ? (Fact extends ChoiceFact ? Omit<Fact, 'class' | 'choice'> : never) : never;

function refusal(state: ClassState, person: Person, changes: Change[]): Refusal {
  const score = scoreAt(person.applicant, state.of.id);
  if (score === undefined) return { outcome: 'no-score' };
  const needed = neededScore(state, person, score);
  if (needed !== undefined) changes.push({ kind: 'score', class: state.of.id, needed, missing: needed - score });
  const minimum = state.of.minimumScore ?? 0;
  if (score < minimum) return { outcome: 'below-minimum', score, minimum, missing: minimum - score };
  if (isChosen(state, { ...candidateAt(state.of, person), lottery: Number.MAX_SAFE_INTEGER })) return { outcome: 'lost-draw', score };
  return needed === undefined ? { outcome: 'out-of-reach', score } : { outcome: 'below-cut-off', score, needed, missing: needed - score };
}

/**
 * The smallest score at this class that would have given the seat, had all else stayed. It is exact: were the run repeated with it and
 * the class refused again, the run would be the old one, in which the class's own rule would now choose this person.
 */
export function neededScore(state: ClassState, person: Person, score: number): number | undefined {
  const lowest = Math.max(state.of.minimumScore ?? 0, score);
  const steps = new Set([lowest, ...state.held.flatMap((held) => [held.score, held.score + 1])]);
  const inOrder = [...steps].filter((step) => step >= lowest && step <= maximumScore).sort((one, other) => one - other);
  return inOrder[firstThat(inOrder.length, (at) => isChosen(state, candidateAt(state.of, person, inOrder[at]!)))];
}

/** Halves the range: once a score is enough, every higher one is. */
function firstThat(length: number, isEnough: (at: number) => boolean): number {
  let [from, until] = [0, length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if (isEnough(middle)) until = middle;
    else from = middle + 1;
  }
  return from;
}

function isChosen<Who extends Candidate>(state: ClassState, candidate: Who): boolean {
  return choose<Candidate>(state.of, withCandidate<Candidate>(state.held, candidate)).chosen.includes(candidate);
}

const classesNotAskedFor = (settled: Settled, person: Person): Change[] =>
  Object.keys(person.applicant.scores)
    .filter((id) => settled.classes.has(id) && !person.applicant.choices.includes(id))
    .sort()
    .map((id) => stateOf(settled.classes, id))
    .filter((state) => countingScore(person.applicant, state.of) !== undefined && isChosen(state, candidateAt(state.of, person)))
    .map((state) => ({ kind: 'choice', class: state.of.id }));
