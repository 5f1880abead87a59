import { lotteryNumbers } from '../run/lottery-number.ts';
import type { Place, RunApplicant } from '../run/run-input.ts';
import { bundleFormat, type Bundle } from './bundle.ts';

type Record = Omit<Bundle, 'result' | 'edition'>;

/** Traits that a person may not want the neighbours to know. */
const sensitive = ['disability', 'poor-household'];
/** With fewer people of a wave than this, a line would point at somebody. */
const fewest = 5;

/** Everything a run decided from and what it gave, for the inspector, the court and whoever objects. Written the same way wherever it was kept. */
export const fullEdition = ({ wave, seed, seedProof, classes, applicants }: Record, result: readonly Place[]): Bundle => ({
  format: bundleFormat,
  ...(wave === undefined ? {} : { wave }),
  ...(seed === undefined ? {} : { seed }),
  ...(seedProof && { seedProof: { commitment: seedProof.commitment, secret: seedProof.secret, publicValue: seedProof.publicValue } }),
  policy: { reserves: 'one-person-one-reserve' },
  classes: classes.map(({ id, seats, reserves }) => ({ id, seats, reserves: reserves.map(({ trait, seats: count }) => ({ trait, seats: count })) })),
  applicants: applicants.map((one) => applicantLine(one, one.lottery, one.choices)),
  result: result.map(({ applicant, class: of }) => ({ applicant, class: of })),
});

const applicantLine = ({ id, holds }: RunApplicant, lottery: number | undefined, choices: RunApplicant['choices']): RunApplicant => ({
  id,
  ...(lottery === undefined ? {} : { lottery }),
  ...(holds === undefined ? {} : { holds }),
  choices: choices.map(({ class: of, score, traits }) => ({ class: of, score, traits: [...traits] })),
});

/**
 * The edition for everybody. Lines are named in the order of their lottery numbers, which says nothing new about anybody, and each person
 * finds their own by that number. A sensitive trait that too few have is left out; at a class that reserves seats for it the scores are left
 * out too (as 0), because who was admitted there with fewer points would otherwise be given away.
 */
export function publicEdition(full: Bundle, fullHash: string): Bundle {
  const countOf = (trait: string): number => full.applicants.filter(({ choices }) => choices.some(({ traits }) => traits.includes(trait))).length;
  const withheld = sensitive.filter((trait) => countOf(trait) > 0 && countOf(trait) < fewest);
  const unchecked = full.classes.filter(({ reserves }) => reserves.some(({ trait, seats }) => seats > 0 && withheld.includes(trait))).map(({ id }) => id);
  const lines = namedByLottery(full);
  const placeOf = new Map(full.result?.map((one) => [one.applicant, one.class]));
  const shown = ({ choices }: RunApplicant): RunApplicant['choices'] => choices.map((choice) =>
    (unchecked.includes(choice.class) ? { class: choice.class, score: 0, traits: [] } : { ...choice, traits: choice.traits.filter((trait) => !withheld.includes(trait)) }));
  return {
    ...full,
    edition: { kind: 'public', fullEdition: fullHash, withheld, unchecked },
    applicants: lines.map(({ name, lottery, applicant }) => applicantLine({ ...applicant, id: name }, lottery, shown(applicant))),
    ...(full.result && { result: lines.map(({ name, applicant }) => ({ applicant: name, class: placeOf.get(applicant.id) ?? null })) }),
  };
}

type Line = { readonly name: string; readonly lottery: number; readonly applicant: RunApplicant };

function namedByLottery({ seed, applicants }: Bundle): Line[] {
  const draw = lotteryNumbers(seed ?? '');
  const width = String(applicants.length).length;
  return applicants.map((applicant) => ({ applicant, lottery: applicant.lottery ?? draw(applicant.id) }))
    .sort((one, other) => other.lottery - one.lottery || (one.applicant.id < other.applicant.id ? -1 : 1))
    .map((line, at) => ({ ...line, name: `B${String(at + 1).padStart(width, '0')}` }));
}

/** The line of somebody who knows their receipt number; undefined when none has that lottery number. */
export function lineOf({ seed, applicants }: Bundle, receiptNumber: string): RunApplicant | undefined {
  const lottery = lotteryNumbers(seed ?? '')(receiptNumber.trim().toUpperCase());
  return applicants.find((one) => one.lottery === lottery || one.id === receiptNumber.trim().toUpperCase());
}
