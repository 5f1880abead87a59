import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callNext } from './call-next.ts';
import { checkRun } from './check-run.ts';
import { checkRunInput } from './check-run-input.ts';
import { runAdmission } from './run-admission.ts';
import { runInputs } from './run-arbitrary.ts';
import type { RunApplicant, RunInput } from './run-input.ts';
import type { RunResult } from './run-result.ts';

const waves = runInputs({ classes: 4, applicants: 16, seats: 3 });
const somebody = fc.nat({ max: 1000 });

/** 1 for the first choice; nowhere is worse than every choice. */
const placeOf = (result: RunResult, id: string): number => result.applicants.find(({ applicant }) => applicant === id)?.choice ?? Infinity;
const places = (result: RunResult) => result.applicants.map(({ applicant, class: of }) => [applicant, of]);
const change = (input: RunInput, at: number, facts: (old: RunApplicant) => Partial<RunApplicant>): RunInput => ({
  ...input, applicants: input.applicants.map((one, index) => (index === at ? { ...one, ...facts(one) } : one)),
});
const holds = (check: (input: RunInput, picked: number, other: number) => void, arbitrary = waves): void =>
  fc.assert(fc.property(arbitrary, somebody, somebody, (input, picked, other) => {
    if (input.applicants.length > 0) check(input, picked % input.applicants.length, other);
  }), { numRuns: 400 });

test('every result passes the check made from the definitions', () => holds((input) => {
  expect(checkRunInput(input)).toEqual([]);
  expect(checkRun(input, runAdmission(input))).toEqual([]);
}));

test('the order of the lists changes nothing, down to the last byte', () => holds((input) => {
  const reversed = { ...input, classes: [...input.classes].reverse(), applicants: [...input.applicants].reverse() };
  expect(JSON.stringify(runAdmission(reversed))).toBe(JSON.stringify(runAdmission(input)));
}));

test('when somebody leaves, nobody who stays is worse off', () => holds((input, picked) => {
  const [before, after] = [runAdmission(input), runAdmission({ ...input, applicants: input.applicants.filter((_, at) => at !== picked) })];
  for (const { applicant } of after.applicants) expect(placeOf(after, applicant)).toBeLessThanOrEqual(placeOf(before, applicant));
}));

test('one more seat makes nobody worse off', () => holds((input, _, other) => {
  const more = { ...input, classes: input.classes.map((of, at) => (at === other % input.classes.length ? { ...of, seats: of.seats + 1 } : of)) };
  const [before, after] = [runAdmission(input), runAdmission(more)];
  for (const { applicant } of after.applicants) expect(placeOf(after, applicant)).toBeLessThanOrEqual(placeOf(before, applicant));
}));

test('a higher score never gives a worse place', () => holds((input, picked, other) => {
  const of = input.classes[other % input.classes.length]!.id;
  const { id } = input.applicants[picked]!;
  const better = change(input, picked, ({ scores }) => ({ scores: { ...scores, [of]: (scores[of] ?? 0) + 1 + (other % 5) } }));
  expect(placeOf(runAdmission(better), id)).toBeLessThanOrEqual(placeOf(runAdmission(input), id));
}));

test('claiming a trait never hurts the one who claims it', () => holds((input, picked, other) => {
  const trait = ['disability', 'district', 'poor', 'woman'][other % 4]!;
  const { id } = input.applicants[picked]!;
  const claimed = change(input, picked, ({ traits }) => ({ traits: [...new Set([...traits, trait])] }));
  expect(placeOf(runAdmission(claimed), id)).toBeLessThanOrEqual(placeOf(runAdmission(input), id));
}));

test('no other order of wishes, and no shorter list, gets somebody a place they like better', () => holds((input, picked) => {
  const { id, choices } = input.applicants[picked]!;
  const honest = placeOf(runAdmission(input), id);
  for (const other of listsOf(choices)) {
    const got = runAdmission(change(input, picked, () => ({ choices: other }))).applicants.find(({ applicant }) => applicant === id)!.class;
    expect(got === undefined ? Infinity : choices.indexOf(got) + 1).toBeGreaterThanOrEqual(honest);
  }
}, runInputs({ classes: 3, applicants: 6, seats: 1 })));

test('the needed score is exact: with it the class is given, with one hundredth less it is not', () => holds((input, picked) => {
  const { id } = input.applicants[picked]!;
  for (const told of runAdmission(input).applicants.find(({ applicant }) => applicant === id)!.changes) {
    const chosen = input.applicants[picked]!.choices.indexOf(told.class) + 1;
    if (told.kind === 'choice') {
      expect(placeOf(runAdmission(change(input, picked, ({ choices }) => ({ choices: [...choices, told.class] }))), id)).toBeLessThan(Infinity);
      continue;
    }
    const at = (score: number) => placeOf(runAdmission(change(input, picked, ({ scores }) => ({ scores: { ...scores, [told.class]: score } }))), id);
    expect(at(told.needed)).toBe(chosen);
    expect(at(told.needed - 1)).toBeGreaterThan(chosen);
  }
}));

test('calling to a freed seat gives what the rule gives without the one who left', () => holds((input, picked) => {
  const [of] = input.classes;
  const all = input.applicants.filter(({ choices }) => choices.includes(of!.id)).map((one) => ({ ...one, choices: [of!.id] }));
  const single = (applicants: readonly RunApplicant[]) => runAdmission({ ...input, classes: [of!], applicants }).classes[0]!.admitted.map(({ applicant }) => applicant);
  const before = single(all);
  if (before.length === 0) return;
  const leaver = before[picked % before.length];
  const isHolder = ({ id }: RunApplicant) => before.includes(id) && id !== leaver;
  const called = callNext(of!, all.filter(isHolder), all.filter(({ id }) => !before.includes(id)), input.seed);
  expect([...before.filter((id) => id !== leaver), ...called].sort()).toEqual([...single(all.filter(({ id }) => id !== leaver))].sort());
}));

test('without reserves the run is the textbook one', () => holds((input) => {
  expect(new Map(places(runAdmission(input)) as [string, string][])).toEqual(textbook(input));
}, waves.map((input) => ({ ...input, classes: input.classes.map((of) => ({ ...of, reserves: [] })) }))));

/** Gale and Shapley with responsive classes, round by round: everybody asks at once, each class keeps its best. */
function textbook({ classes, applicants, seed }: RunInput): Map<string, string | undefined> {
  const numbers = new Map(runAdmission({ classes, applicants, seed }).applicants.map(({ applicant, lottery }) => [applicant, lottery]));
  const crossedOff = new Set<string>();
  const wishOf = ({ id, choices }: RunApplicant) => choices.find((of) => !crossedOff.has(`${id} ${of}`));
  for (let before = -1; before !== crossedOff.size;) {
    before = crossedOff.size;
    for (const of of classes) {
      const asking = applicants.filter((one) => wishOf(one) === of.id);
      const able = asking.filter(({ scores }) => scores[of.id] !== undefined && scores[of.id]! >= (of.minimumScore ?? 0));
      able.sort((one, other) => other.scores[of.id]! - one.scores[of.id]! || numbers.get(other.id)! - numbers.get(one.id)!);
      for (const { id } of asking.filter((one) => !able.slice(0, of.seats).includes(one))) crossedOff.add(`${id} ${of.id}`);
    }
  }
  return new Map(applicants.map((one) => [one.id, wishOf(one)]));
}

function listsOf(choices: readonly string[]): string[][] {
  return choices.flatMap((first) => [[first], ...listsOf(choices.filter((other) => other !== first)).map((rest) => [first, ...rest])]);
}
