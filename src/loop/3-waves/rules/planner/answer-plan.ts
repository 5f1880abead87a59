import { documentAnswer, refusedFile, type FileAnswer } from '#kernel/file-answer';
import type { SearchBudget } from '#kernel/search-budget';
import type { Moved, MoveReason } from './explain-moves.ts';
import { makePlan } from './make-plan.ts';
import { readPlan } from './read-plan.ts';
import { recountPlan } from './recount-plan.ts';

/** Makes the plan that a file asks for. An answer that fails its own recount is never printed: that is a bug, and thrown. */
export function answerPlan(json: string, seed: number, budget: SearchBudget): FileAnswer {
  const read = readPlan(json);
  if (!read.ok) return refusedFile(`Not a plan question: ${read.error}.`);
  const made = makePlan(read.value, seed, budget);
  if ('code' in made) return refusedFile(`No plan is possible: previous pins "${made.package}" to a place that does not hold.`);
  const violations = recountPlan(read.value, made);
  if (violations.length > 0) throw new Error(`the plan fails its recount: ${JSON.stringify(violations[0])}`);
  const { plan, objective, value, fairness, bound, moved } = made;
  return documentAnswer({ plan, objective, value, fairness, bound, moved: moved.map(tell) });
}

const tell = ({ package: id, from, to, published, reason }: Moved) => ({ package: id, from, to, published, reason: sentenceOf(reason, from.instructor) });

function sentenceOf(reason: MoveReason, instructor: string): string {
  switch (reason.code) {
    case 'instructor-gone': return `${instructor} is not among the instructors any more`;
    case 'skill-lost': return `${instructor} may not teach in this kind of workshop any more`;
    case 'place-lost': return 'the workshop cannot take it in those weeks any more';
    case 'instructor-on-leave': return `${instructor} is on leave in week ${reason.week}`;
    case 'start-closed': return 'no class starts in that week any more';
    case 'outside-window': return 'the start is outside the window of the package now';
    case 'no-room': return `every room of this kind is taken in week ${reason.week}`;
    case 'instructor-busy': return `${instructor} teaches another class in week ${reason.week}`;
    case 'fund-short': return 'its fund does not reach any more';
    case 'makes-room': return 'it makes room for what could not stay where it was';
  }
}
