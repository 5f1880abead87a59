import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callNext } from './call-next.ts';
import { checkRun } from './check-run.ts';
import { checkRunInput } from './check-run-input.ts';
import { chooseByDefinition, drawnNumbers } from './choice-by-definition.ts';
import { augmentingPaths, hallCounters } from './reserve-seats.ts';
import { runAdmission } from './run-admission.ts';
import type { RunApplicant, RunClass, RunInput } from './run-input.ts';
import type { RunResult } from './run-result.ts';

const traits = ['disability', 'district', 'poor', 'woman'];

type Size = { readonly classes: number; readonly applicants: number; readonly seats: number; readonly traits?: number };

/** Small waves with many ties and overlapping traits: where allocation rules go wrong. */
const runInputs = (size: Size): fc.Arbitrary<RunInput> =>
  fc.integer({ min: 1, max: size.classes }).chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `class-${at}`);
    return fc.record({
      classes: fc.tuple(...ids.map((id) => runClass(id, size))),
      applicants: fc.array(runApplicant(ids, size), { maxLength: size.applicants }).map((all) => all.map((one, at) => ({ ...one, id: `person-${at}` }))),
      seed: fc.constantFrom('one', 'two', 'three'),
    });
  });

const known = (size: Size): string[] => traits.slice(0, size.traits ?? traits.length);

const runClass = (id: string, size: Size): fc.Arbitrary<RunClass> =>
  fc.record({ wanted: fc.tuple(...known(size).map(() => fc.integer({ min: 0, max: 2 }))), open: fc.integer({ min: 0, max: size.seats }), minimumScore: fc.constantFrom(undefined, 0, 2) }).map(({ wanted, open, minimumScore }) => {
    const reserves = known(size).map((trait, at) => ({ trait, seats: wanted[at]! })).filter(({ seats }) => seats > 0);
    return { id, reserves, minimumScore, seats: open + reserves.reduce((sum, { seats }) => sum + seats, 0) };
  });

const runApplicant = (ids: readonly string[], size: Size): fc.Arbitrary<RunApplicant> =>
  fc.record({
    id: fc.constant(''),
    choices: fc.shuffledSubarray([...ids], { minLength: 0, maxLength: Math.min(3, ids.length) }),
    scores: fc.tuple(...ids.map(() => fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined, freq: 9 }))).map((all) =>
      Object.fromEntries(all.flatMap((score, at) => (score === undefined ? [] : [[ids[at]!, score]])))),
    traits: fc.subarray(known(size)),
  });

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

const tiny = runInputs({ classes: 3, applicants: 5, seats: 1, traits: 2 });

/** Every way to place everybody at one of their choices or nowhere. */
function everyPlacement({ applicants }: RunInput): (string | undefined)[][] {
  return applicants.reduce<(string | undefined)[][]>((all, { choices }) => all.flatMap((begun) => [undefined, ...choices].map((choice) => [...begun, choice])), [[]]);
}

/** Stable by definition: each class would choose exactly its holders, and nobody it lacks who would rather be there. */
function isStable({ classes, applicants, seed }: RunInput, placement: readonly (string | undefined)[]): boolean {
  const drawn = drawnNumbers(applicants, seed);
  return classes.every((of) => {
    const able = applicants.filter(({ scores }) => scores[of.id] !== undefined && scores[of.id]! >= (of.minimumScore ?? 0));
    const holders = applicants.filter((_, at) => placement[at] === of.id);
    if (holders.some((one) => !able.includes(one)) || chooseByDefinition(of, holders, drawn).length !== holders.length) return false;
    const wishing = able.filter(({ choices, id }) => {
      const at = placement[applicants.findIndex((one) => one.id === id)];
      return choices.includes(of.id) && (at === undefined || choices.indexOf(of.id) < choices.indexOf(at));
    });
    return wishing.every((one) => !chooseByDefinition(of, [...holders, one], drawn).includes(one));
  });
}

test('among all stable outcomes of a tiny wave, everybody has the one they like best', () => {
  fc.assert(fc.property(tiny, (input) => {
    const result = new Map(runAdmission(input).applicants.map(({ applicant, class: of }) => [applicant, of]));
    const stable = everyPlacement(input).filter((placement) => isStable(input, placement));
    expect(stable).toContainEqual(input.applicants.map(({ id }) => result.get(id)));
    for (const placement of stable) {
      for (const [at, { id, choices }] of input.applicants.entries()) {
        const rank = (of: string | undefined) => (of === undefined ? Infinity : choices.indexOf(of));
        expect(rank(result.get(id))).toBeLessThanOrEqual(rank(placement[at]));
      }
    }
  }), { numRuns: 100 });
});

test('the check passes a placement exactly when it is stable', () => {
  fc.assert(fc.property(tiny, fc.nat(), (input, pick) => {
    const all = everyPlacement(input);
    const placement = all[pick % all.length]!;
    const numbers = runAdmission(input).applicants;
    const seated = (id: string) => input.applicants.filter((_, at) => placement[at] === id).map((one) => ({ applicant: one.id, score: one.scores[id] ?? 0, lottery: 0, seat: { kind: 'open' } as const }));
    const violations = checkRun(input, {
      classes: input.classes.map(({ id }) => ({ class: id, admitted: seated(id), waiting: [] })),
      applicants: input.applicants.map(({ id }, at) => ({ applicant: id, class: placement[at], lottery: numbers.find((one) => one.applicant === id)!.lottery, choices: [], changes: [] })),
    });
    expect(violations.length === 0).toBe(isStable(input, placement));
  }), { numRuns: 500 });
});

test('counters and moving people between seats take in the same people', () => {
  const reserves = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 6 }).map((all) => all.map((seats, at) => ({ trait: `trait-${at}`, seats })));
  fc.assert(fc.property(reserves, fc.array(fc.nat({ max: 63 }), { maxLength: 20 }), (given, masks) => {
    const [counters, paths] = [hallCounters(given), augmentingPaths(given)];
    for (const mask of masks) {
      const within = mask & ((1 << given.length) - 1);
      expect(counters.take(within)).toBe(paths.take(within));
    }
  }));
});
