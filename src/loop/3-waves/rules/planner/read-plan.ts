import { boolean, exactly, listOf, object, text, whole } from '#kernel/json-shape';
import { readDocument } from '#kernel/read-document';
import { fail, ok, type Result } from '#kernel/result';
import { checkPlanInput, type PlanProblem } from './check-plan-input.ts';
import type { PlanInput } from './plan-input.ts';

const count = whole(0, Number.MAX_SAFE_INTEGER);
/** Ten years: no plan looks further, and everything is counted week by week. */
const week = whole(0, 520);

const shape = object({
  format: exactly('balai-plan/1'),
  weeks: week,
  workshopTypes: listOf(object({ id: text, rooms: count })),
  instructors: listOf(object({ id: text, skills: listOf(text) }, { leaveWeeks: listOf(count) })),
  funds: listOf(object({ id: text, budget: count })),
  packages: listOf(object({ id: text, weeks: whole(1, 520), workshopType: text, earliest: count, latest: count, fund: text, cost: count, district: text, value: count }, {
    places: listOf(object({ workshopType: text, weeks: listOf(week) })), teachers: listOf(object({ instructor: text, before: count }, { also: listOf(text) })),
  })),
}, {
  closedStartWeeks: listOf(count), fairnessWeight: count, districts: listOf(text),
  previous: listOf(object({ package: text, start: count, instructor: text }, { published: boolean, pinned: boolean, workshopType: text })),
});

type Written = Partial<PlanInput> & Pick<PlanInput, 'weeks' | 'workshopTypes' | 'funds' | 'packages'> & { readonly format: string; readonly instructors: readonly { readonly id: string; readonly skills: readonly string[]; readonly leaveWeeks?: readonly number[] }[] };

/** Reads a question to the planner strictly: what means nothing is refused with one sentence that names the place (docs/plan-format.md). */
export function readPlan(json: string): Result<PlanInput, string> {
  const document = readDocument<Written>(json, shape);
  if (!document.ok) return document;
  const { format: _, instructors, previous = [], closedStartWeeks = [], fairnessWeight = 0, districts = [], ...rest } = document.value;
  const input: PlanInput = {
    ...rest, closedStartWeeks, fairnessWeight, districts,
    instructors: instructors.map(({ leaveWeeks = [], ...one }) => ({ ...one, leaveWeeks })), previous: previous.map((one) => ({ ...one, published: one.published ?? false, pinned: one.pinned ?? false })),
  };
  const [problem] = checkPlanInput(input);
  return problem ? fail(sentenceOf(problem, input)) : ok(input);
}

function sentenceOf(problem: PlanProblem, input: PlanInput): string {
  const of = (list: 'workshopTypes' | 'instructors' | 'funds' | 'packages', id: string): string => `${list}[${(input[list] as readonly { readonly id: string }[]).findLastIndex((one) => one.id === id)}]`;
  switch (problem.code) {
    case 'weeks-not-whole': return 'weeks is not a whole number';
    case 'fairness-weight-not-whole': return 'fairnessWeight is not a whole number';
    case 'closed-week-not-whole': return 'closedStartWeeks has something that is not a whole number';
    case 'id-twice': return `${problem.of} has "${problem.id}" twice`;
    case 'sum-too-large': return `packages: what they ${problem.of === 'cost' ? 'cost' : 'are worth'} together is too large to count exactly`;
    case 'teacher-twice': return `${of('packages', problem.id)}.teachers has "${problem.names}" twice`;
    case 'place-twice': return `${of('packages', problem.id)}.places has "${problem.names}" twice`;
    case 'rooms-not-whole': return `${of('workshopTypes', problem.id)}.rooms is not a whole number`;
    case 'budget-not-whole': return `${of('funds', problem.id)}.budget is not a whole number`;
    case 'leave-not-whole': return `${of('instructors', problem.id)}.leaveWeeks has something that is not a whole number`;
    case 'duration-not-whole': return `${of('packages', problem.id)}.weeks is not a whole number from 1`;
    case 'cost-not-whole': return `${of('packages', problem.id)}.cost is not a whole number`;
    case 'value-not-whole': return `${of('packages', problem.id)}.value is not a whole number`;
    case 'window-not-whole': return `${of('packages', problem.id)} has no whole numbers for "earliest" and "latest"`;
    case 'skill-unknown': return `${of('instructors', problem.id)}.skills names "${problem.names}", which is not in "workshopTypes"`;
    case 'workshop-type-unknown': return `${of('packages', problem.id)}.workshopType is "${problem.names}", which is not in "workshopTypes"`;
    case 'instructor-unknown': return `${of('packages', problem.id)}.teachers names "${problem.names}", which is not in "instructors"`;
    case 'places-not-whole': return `${of('packages', problem.id)} has something that is not a whole number in "places" or "teachers"`;
    case 'fund-unknown': return `${of('packages', problem.id)}.fund is "${problem.names}", which is not in "funds"`;
    case 'district-unknown': return `${of('packages', problem.id)}.district is "${problem.names}", which is not in "districts"`;
    case 'package-unknown': return `previous names the package "${problem.names}", which is not in "packages"`;
  }
}
