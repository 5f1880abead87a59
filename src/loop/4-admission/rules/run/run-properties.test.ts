import { expect, test } from 'vitest';
import { change, holds, runInputs, traitNames, waves, wavesOfManyTraits } from './testing/random-waves.ts';
import { callNext, callOrder } from './call-next.ts';
import { checkRun } from './check-run.ts';
import { checkRunInput } from './check-run-input.ts';
import { deferredAcceptance } from './deferred-acceptance.ts';
import { lotteryNumber } from './lottery-number.ts';
import { computePlaces, placesOf, runAdmission } from './run-admission.ts';
import type { RunApplicant, RunChoice, RunInput } from './run-input.ts';
import { withoutLeavers } from './testing/later-rounds.ts';
import { columnsOf } from './wave-columns.ts';

/** 1 for the first choice; nowhere is worse than every choice. */
const placeOf = (input: RunInput, id: string): number => placeAmong(input.applicants.find((one) => one.id === id)!.choices, classOf(input, id));
const placeAmong = (choices: readonly RunChoice[], of: string | null): number => (of === null ? Infinity : choices.findIndex((choice) => choice.class === of) + 1);
const classOf = (input: RunInput, id: string): string | null => computePlaces(input).find(({ applicant }) => applicant === id)!.class;

function nobodyLoses(before: RunInput, after: RunInput): void {
  const [old, now] = [new Map(computePlaces(before).map((one) => [one.applicant, one.class])), computePlaces(after)];
  for (const { applicant, class: of } of now) {
    const { choices } = before.applicants.find(({ id }) => id === applicant)!;
    expect(placeAmong(choices, of)).toBeLessThanOrEqual(placeAmong(choices, old.get(applicant)!));
  }
}

test('every result passes the check made from the definitions', () => holds((input) => {
  expect(checkRunInput(input)).toEqual([]);
  expect(checkRun(input, runAdmission(input))).toEqual([]);
}));

test('and with more traits than there are counters for', () => holds((input) => {
  expect(checkRun(input, runAdmission(input))).toEqual([]);
}, wavesOfManyTraits));

test('the short result says what the long one says', () => holds((input) => {
  expect(computePlaces(input)).toEqual(placesOf(runAdmission(input)));
}));

test('the order of the lists changes nothing, down to the last byte', () => holds((input) => {
  const reversed = { ...input, classes: [...input.classes].reverse(), applicants: [...input.applicants].reverse() };
  expect(JSON.stringify(runAdmission(reversed))).toBe(JSON.stringify(runAdmission(input)));
}));

test('who asks first changes nothing', () => holds((input, picked) => {
  const { columns } = columnsOf(input);
  const people = input.applicants.map((_, at) => at);
  const turned = Int32Array.from([...people.slice(picked), ...people.slice(0, picked)].reverse());
  expect(deferredAcceptance(columns, turned).wishOf).toEqual(deferredAcceptance(columns).wishOf);
}));

test('when somebody leaves, nobody who stays is worse off', () => holds((input, picked) => nobodyLoses(input, withoutLeavers(input, new Set([input.applicants[picked]!.id])))));

test('when many leave at once, nobody who stays is worse off', () => holds((input, picked, other) => nobodyLoses(input, withoutLeavers(input, new Set(input.applicants.filter((_, at) => (at * 7 + picked) % (2 + (other % 3)) === 0).map(({ id }) => id))))));

test('one more seat makes nobody worse off', () => holds((input, _, other) => nobodyLoses(input, { ...input, classes: input.classes.map((of, at) => (at === other % input.classes.length ? { ...of, seats: of.seats + 1 } : of)) })));

test('a higher score never gives a worse place', () => holds((input, picked, other) => {
  const { id, choices } = input.applicants[picked]!;
  if (choices.length === 0) return;
  const better = change(input, picked, () => ({ choices: choices.map((choice, at) => (at === other % choices.length ? { ...choice, score: choice.score + 1 + (other % 5) } : choice)) }));
  expect(placeOf(better, id)).toBeLessThanOrEqual(placeOf(input, id));
}));

test('claiming a trait never hurts the one who claims it', () => holds((input, picked, other) => {
  const { id, choices } = input.applicants[picked]!;
  const claimed = change(input, picked, () => ({ choices: choices.map((choice) => ({ ...choice, traits: [...new Set([...choice.traits, traitNames[other % 4]!])] })) }));
  expect(placeOf(claimed, id)).toBeLessThanOrEqual(placeOf(input, id));
}));

test('no other order of wishes, and no shorter list, gets somebody a place they like better', () => holds((input, picked) => {
  const { id, choices } = input.applicants[picked]!;
  const honest = placeOf(input, id);
  for (const other of listsOf(choices)) expect(placeAmong(choices, classOf(change(input, picked, () => ({ choices: other })), id))).toBeGreaterThanOrEqual(honest);
}, runInputs({ classes: 3, applicants: 6, seats: 1 })));

const listsOf = (choices: readonly RunChoice[]): RunChoice[][] =>
  choices.flatMap((first) => [[first], ...listsOf(choices.filter((other) => other !== first)).map((rest) => [first, ...rest])]);

test('the needed score is exact: with it the class is given, with one hundredth less it is not', () => holds((input, picked) => {
  const { id, choices } = input.applicants[picked]!;
  for (const told of runAdmission(input).applicants.find(({ applicant }) => applicant === id)!.changes) {
    if (told.kind === 'choice') {
      expect(placeOf(change(input, picked, () => ({ choices: [...choices, { class: told.class, score: 0, traits: [] }] })), id)).toBe(choices.length + 1);
      continue;
    }
    const chosen = choices.findIndex((choice) => choice.class === told.class) + 1;
    const at = (score: number) => placeOf(change(input, picked, () => ({ choices: choices.map((choice) => (choice.class === told.class ? { ...choice, score } : choice)) })), id);
    expect(at(told.needed)).toBe(chosen);
    expect(at(told.needed - 1)).toBeGreaterThan(chosen);
  }
}));

test('a reserve stays unfilled only when nobody it is for was refused there', () => holds((input) => {
  const result = runAdmission(input);
  for (const { class: id, admitted, waiting } of result.classes) {
    const of = input.classes.find((one) => one.id === id)!;
    const traitsOf = (person: string) => input.applicants.find((one) => one.id === person)!.choices.find((choice) => choice.class === id)!.traits;
    for (const { trait, seats } of of.reserves) {
      const filled = admitted.filter(({ applicant }) => traitsOf(applicant).includes(trait)).length;
      if (waiting.some(({ applicant }) => traitsOf(applicant).includes(trait))) expect(filled).toBeGreaterThanOrEqual(Math.min(seats, admitted.length));
    }
  }
}));

test('calling to a freed seat gives what the rule gives without the one who left', () => holds((input, picked) => {
  const of = input.classes[0]!;
  const all = input.applicants.flatMap((one) => { const choices = one.choices.filter((choice) => choice.class === of.id); return choices.length > 0 ? [{ ...one, choices }] : []; });
  const single = (applicants: readonly RunApplicant[]) => computePlaces({ ...input, classes: [of], applicants }).filter((one) => one.class !== null).map(({ applicant }) => applicant);
  const before = single(all);
  if (before.length === 0) return;
  const leaver = before[picked % before.length];
  const holders = all.filter(({ id }) => before.includes(id) && id !== leaver);
  const waiting = all.filter(({ id }) => !before.includes(id));
  const called = callNext(of, holders, waiting, input.seed!);
  expect([...holders.map(({ id }) => id), ...called].sort()).toEqual(single(all.filter(({ id }) => id !== leaver)));
  expect(callOrder(of, holders, waiting, input.seed!).slice(0, called.length)).toEqual(called);
}));

test('the reserve list is the order in which the rule calls, one more seat after another', () => holds((input) => {
  const result = runAdmission(input);
  for (const { class: id, admitted, waiting } of result.classes) {
    const of = input.classes.find((one) => one.id === id)!;
    const people = (lines: readonly { readonly applicant: string }[]) => lines.map(({ applicant }) => input.applicants.find((one) => one.id === applicant)!);
    expect(callOrder(of, people(admitted), people(waiting), input.seed!)).toEqual(waiting.map(({ applicant }) => applicant));
  }
}));

test('a number that an applicant carries stands as it is; the one drawn from the seed makes no difference to it', () => holds((input) => {
  const carried = { classes: input.classes, applicants: input.applicants.map((one) => ({ ...one, lottery: lotteryNumber(input.seed!, one.id) })) };
  expect(computePlaces(carried)).toEqual(computePlaces(input));
}, waves));
