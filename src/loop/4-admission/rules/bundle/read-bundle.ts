import { exactly, finite, hex, listOf, object, text, textOrNull, whole } from '#kernel/json-shape';
import { readDocument } from '#kernel/read-document';
import { fail, ok, type Result } from '#kernel/result';
import { checkRunInput, type RunInputProblem } from '../run/check-run-input.ts';
import { maximumReserves, scoreLimit } from '../run/run-input.ts';
import { bundleFormat, type Bundle } from './bundle.ts';

const count = whole(0, Number.MAX_SAFE_INTEGER);
const reserve = object({ trait: text, seats: count });
const choice = object({ class: text, score: whole(0, scoreLimit), traits: listOf(text) });

const shape = object(
  {
    format: exactly(bundleFormat),
    policy: object({ reserves: exactly('one-person-one-reserve') }),
    classes: listOf(object({ id: text, seats: count, reserves: listOf(reserve) })),
    applicants: listOf(object({ id: text, choices: listOf(choice) }, { lottery: finite, holds: text })),
  },
  {
    wave: text,
    edition: object({ kind: exactly('public'), fullEdition: hex, withheld: listOf(text), unchecked: listOf(text) }),
    seed: text,
    seedProof: object({ commitment: text, secret: text, publicValue: text }),
    result: listOf(object({ applicant: text, class: textOrNull })),
  },
);

/** Reads a bundle strictly: what it does not know or cannot mean anything is refused with one sentence that names the place. */
export function readBundle(json: string): Result<Bundle, string> {
  const document = readDocument<Bundle>(json, shape);
  if (!document.ok) return document;
  const bundle = document.value;
  if (bundle.seedProof && bundle.seed === undefined) return fail('seed is missing, and "seedProof" says how it came about');
  const [problem] = checkRunInput(bundle);
  return problem ? fail(sentenceOf(problem, bundle)) : ok(bundle);
}

/** The first thing that would make the run meaningless, at its place in the document. */
function sentenceOf(problem: RunInputProblem, { classes, applicants }: Bundle): string {
  const ofClass = (id: string): string => `classes[${classes.findLastIndex((one) => one.id === id)}]`;
  const ofApplicant = (id: string): string => `applicants[${applicants.findLastIndex((one) => one.id === id)}]`;
  switch (problem.code) {
    case 'class-twice': return `${ofClass(problem.class)} is a second class "${problem.class}"`;
    case 'seats-not-whole': return `${ofClass(problem.class)}.seats is not a whole number`;
    case 'reserves-exceed-seats': return `${ofClass(problem.class)}.reserves promises more seats than class "${problem.class}" has`;
    case 'too-many-reserves': return `${ofClass(problem.class)}.reserves has more than ${maximumReserves} traits`;
    case 'held-beyond-seats': return `${ofClass(problem.class)}.seats is less than the people who hold a seat in class "${problem.class}"`;
    case 'reserve-twice': return `${ofClass(problem.class)}.reserves names the trait "${problem.trait}" twice`;
    case 'reserve-not-whole': return `${ofClass(problem.class)}.reserves has no whole number of seats for "${problem.trait}"`;
    case 'applicant-twice': return `${ofApplicant(problem.applicant)} is a second applicant "${problem.applicant}"`;
    case 'lottery-missing': return `seed is missing, and ${ofApplicant(problem.applicant)}, "${problem.applicant}", carries no lottery number`;
    case 'lottery-not-a-number': return `${ofApplicant(problem.applicant)}.lottery is not a number`;
    case 'holds-unasked': return `${ofApplicant(problem.applicant)}.holds names a class that "${problem.applicant}" did not choose`;
    case 'choice-unknown': return `${ofApplicant(problem.applicant)}.choices names the class "${problem.class}", which is not in "classes"`;
    case 'choice-twice': return `${ofApplicant(problem.applicant)}.choices names the class "${problem.class}" twice`;
    case 'score-out-of-range': return `${ofApplicant(problem.applicant)}.choices has a score for "${problem.class}" that is not from 0 to ${scoreLimit}`;
  }
}
