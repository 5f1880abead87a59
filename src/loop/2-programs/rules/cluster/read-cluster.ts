import { exactly, listOf, object, text, whole } from '#kernel/json-shape';
import { readDocument } from '#kernel/read-document';
import { fail, ok, type Result } from '#kernel/result';
import { checkClusterInput, type ClusterProblem } from './check-cluster-input.ts';
import type { ClusterInput } from './cluster-input.ts';

const count = whole(0, Number.MAX_SAFE_INTEGER);

const shape = object({
  format: exactly('balai-cluster/1'),
  hourCeiling: count,
  threshold: whole(1, 1000),
  units: listOf(object({ id: text, hours: count }, { needs: listOf(text) })),
  vacancies: listOf(object({ id: text, weight: count, units: listOf(text) })),
}, { pinned: listOf(text), forbidden: listOf(text) });

type Written = Omit<ClusterInput, 'units'> & { readonly format: string; readonly units: readonly { readonly id: string; readonly hours: number; readonly needs?: readonly string[] }[] };

/** Reads a question to the designer strictly: what means nothing is refused with one sentence that names the place (docs/cluster-format.md). */
export function readCluster(json: string): Result<ClusterInput, string> {
  const document = readDocument<Written>(json, shape);
  if (!document.ok) return document;
  const { format: _, units, ...rest } = document.value;
  const input: ClusterInput = { ...rest, units: units.map(({ needs = [], ...unit }) => ({ ...unit, needs })) };
  const [problem] = checkClusterInput(input);
  return problem ? fail(sentenceOf(problem, input)) : ok(input);
}

function sentenceOf(problem: ClusterProblem, { units, vacancies }: ClusterInput): string {
  const ofUnit = (id: string): string => `units[${units.findLastIndex((one) => one.id === id)}]`;
  const ofVacancy = (id: string): string => `vacancies[${vacancies.findLastIndex((one) => one.id === id)}]`;
  switch (problem.code) {
    case 'unit-twice': return `${ofUnit(problem.unit)} is a second unit "${problem.unit}"`;
    case 'hours-not-whole': return `${ofUnit(problem.unit)}.hours is not a whole number`;
    case 'needs-in-a-circle': return `${ofUnit(problem.unit)}.needs: "${problem.unit}" and what it needs run in a circle, so none can be taught first`;
    case 'need-unknown': return `${ofUnit(problem.unit)}.needs names "${problem.need}", which is not in "units"`;
    case 'vacancy-twice': return `${ofVacancy(problem.vacancy)} is a second vacancy "${problem.vacancy}"`;
    case 'weight-not-whole': return `${ofVacancy(problem.vacancy)}.weight is not a whole number`;
    case 'vacancy-without-units': return `${ofVacancy(problem.vacancy)}.units is empty, so nothing says who is fit for it`;
    case 'asks-for-unknown-unit': return `${ofVacancy(problem.vacancy)}.units names "${problem.unit}", which is not in "units"`;
    case 'sum-too-large': return problem.of === 'hours' ? 'units: their hours together are too many to count exactly' : 'vacancies: their weights together are too large to count exactly';
    case 'ceiling-not-whole': return 'hourCeiling is not a whole number';
    case 'threshold-out-of-range': return 'threshold is not a whole number from 1 to 1000';
    case 'pinned-unknown': return `pinned names "${problem.unit}", which is not in "units"`;
    case 'forbidden-unknown': return `forbidden names "${problem.unit}", which is not in "units"`;
    case 'pinned-and-forbidden': return `forbidden names "${problem.unit}", which is pinned or needed by what is pinned`;
    case 'pinned-over-ceiling': return `pinned takes ${problem.hours} hours with all it needs, and hourCeiling is ${problem.ceiling}`;
  }
}
