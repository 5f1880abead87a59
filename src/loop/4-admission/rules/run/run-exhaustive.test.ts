import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRun } from './check-run.ts';
import { chooseByDefinition } from './choice-by-definition.ts';
import { augmentingPaths, hallCounters } from './reserve-seats.ts';
import { runAdmission } from './run-admission.ts';
import { runInputs } from './run-arbitrary.ts';
import type { RunInput } from './run-input.ts';

const tiny = runInputs({ classes: 3, applicants: 5, seats: 1, traits: 2 });

/** Every way to place everybody at one of their choices or nowhere. */
function everyPlacement({ applicants }: RunInput): (string | undefined)[][] {
  return applicants.reduce<(string | undefined)[][]>((all, { choices }) => all.flatMap((begun) => [undefined, ...choices].map((choice) => [...begun, choice])), [[]]);
}

/** Stable by definition: each class would choose exactly its holders, and nobody it lacks who would rather be there. */
function isStable({ classes, applicants, seed }: RunInput, placement: readonly (string | undefined)[]): boolean {
  return classes.every((of) => {
    const able = applicants.filter(({ scores }) => scores[of.id] !== undefined && scores[of.id]! >= (of.minimumScore ?? 0));
    const holders = applicants.filter((_, at) => placement[at] === of.id);
    if (holders.some((one) => !able.includes(one)) || chooseByDefinition(of, holders, seed).length !== holders.length) return false;
    const wishing = able.filter(({ choices, id }) => {
      const at = placement[applicants.findIndex((one) => one.id === id)];
      return choices.includes(of.id) && (at === undefined || choices.indexOf(of.id) < choices.indexOf(at));
    });
    return wishing.every((one) => !chooseByDefinition(of, [...holders, one], seed).includes(one));
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
