import { sha256 } from '#kernel/sha256';
import { sensitiveTraits } from '../traits.ts';
import { lotteryNumbers } from '../run/lottery-number.ts';
import { byId, type Place, type RunApplicant } from '../run/run-input.ts';
import { bundleFormat, type Bundle } from './bundle.ts';

type Record = Omit<Bundle, 'result' | 'edition'>;

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

/** The name of a line: only whoever holds the code of the receipt can make it, and the code is of one wave. */
export const pseudonymOf = (receiptCode: string): string => `B${sha256(`balai:${tidy(receiptCode)}`).slice(0, 12)}`;

const tidy = (typed: string): string => typed.trim().toUpperCase();

/**
 * The edition for everybody. `codes` are the codes of the receipts by receipt number: they make the pseudonyms, and whoever has none is named
 * from the receipt number. A sensitive trait that too few have is left out; at a class that reserves seats for it the scores are left out
 * too (as 0), because who was admitted there with fewer points would otherwise be given away. A trait is told only at classes that keep seats for it.
 */
export function publicEdition(full: Bundle, fullHash: string, codes: ReadonlyMap<string, string> = new Map()): Bundle {
  const countOf = (trait: string): number => full.applicants.filter(({ choices }) => choices.some(({ traits }) => traits.includes(trait))).length;
  const withheld = sensitiveTraits.filter((trait) => countOf(trait) > 0 && countOf(trait) < fewest);
  const unchecked = full.classes.filter(({ reserves }) => reserves.some(({ trait, seats }) => seats > 0 && withheld.includes(trait))).map(({ id }) => id);
  const reservedAt = new Map(full.classes.map(({ id, reserves }) => [id, new Set(reserves.map(({ trait }) => trait))]));
  const draw = lotteryNumbers(full.seed ?? '');
  const placeOf = new Map(full.result?.map((one) => [one.applicant, one.class]));
  const shown = ({ choices }: RunApplicant): RunApplicant['choices'] => choices.map((choice) =>
    (unchecked.includes(choice.class) ? { class: choice.class, score: 0, traits: [] } : { ...choice, traits: choice.traits.filter((trait) => !withheld.includes(trait) && reservedAt.get(choice.class)?.has(trait)) }));
  const lines = full.applicants.map((one) => ({ place: placeOf.get(one.id) ?? null, line: applicantLine({ ...one, id: pseudonymOf(codes.get(one.id) ?? one.id) }, one.lottery ?? draw(one.id), shown(one)) }))
    .sort((one, other) => byId(one.line, other.line));
  return {
    ...full,
    edition: { kind: 'public', fullEdition: fullHash, withheld, unchecked },
    applicants: lines.map(({ line }) => line),
    ...(full.result && { result: lines.map(({ line, place }) => ({ applicant: line.id, class: place })) }),
  };
}

/** The line of somebody who types the code of their receipt, or its number; undefined when there is none. */
export function lineOf({ seed, applicants }: Bundle, typed: string): RunApplicant | undefined {
  const [name, lottery] = [pseudonymOf(typed), lotteryNumbers(seed ?? '')(tidy(typed))];
  return applicants.find((one) => one.id === name || one.id === tidy(typed) || one.lottery === lottery);
}
