import { sampleStaff } from '#access';
import { addDays, type Day } from '#kernel/day';
import type { Instant } from '#kernel/instant';
import { sha256 } from '#kernel/sha256';
import type { SampleWorld } from '#platform/sample';
import type { ClassPackage, Wave } from '#waves';
import { namedClasses, secretPlace } from '../actions/freeze-policy.ts';
import { commitmentOf, seedOf } from '../rules/draw.ts';
import { policyHash, policyText, type PolicyClass } from '../rules/policy-text.ts';
import { usualPolicy, type Policy } from '../rules/policy.ts';
import { usualRubric, type Criterion } from '../rules/rubric.ts';
import { addDraw, saveEntry, settleDraw } from '../store/draws.ts';
import { addProposal, freezePolicy, retirePolicy, savePolicy } from '../store/policies.ts';
import { saveRubric } from '../store/rubrics.ts';

export const [officer, head] = ['admission', 'head'].map((role) => sampleStaff.find((one) => one.role === role)!) as [(typeof sampleStaff)[number], (typeof sampleStaff)[number]];
const at = (day: Day, hour: number): Instant => `${day}T${String(hour).padStart(2, '0')}:00:00.000Z` as Instant;

export type SamplePolicy = { readonly policy: Policy; readonly classes: readonly PolicyClass[]; readonly hash: string; readonly draw: { readonly commitment: string; readonly secret: string; readonly publicValue: string; readonly seed: string } };

/** The dice of a wave's public session and the secret of its draw. A sample's secret is none: both are made from the wave's name, so that every sample is the same. */
const secretOf = ({ label, year }: Wave): string => sha256(`sample:${label}:${year}`);
const diceOf = ({ label, year }: Wave): string => [...sha256(`dice:${label}:${year}`)].slice(0, 10).map((digit) => String(1 + (Number.parseInt(digit, 16) % 6))).join('');

/** What officers corrected in one wave, so that a corrected rule can be seen. */
const mistaken: Policy = { ...usualPolicy, answerHours: 24 };
const note = 'Versi 1 menulis 24 jam untuk menjawab tawaran kursi. Yang diumumkan di papan balai dan dipakai sejak awal adalah 48 jam. Bobot, nilai, dan kursi khusus tidak berubah.';

/** Freezes a sample wave's rule on the eve of its opening, as an officer would have; once applications were closed the dice were thrown. */
export async function freezeSample(world: SampleWorld, wave: Wave, packages: readonly ClassPackage[], { isCorrected, isDrawn, rubric = usualRubric }: { readonly isCorrected: boolean; readonly isDrawn: boolean; readonly rubric?: readonly Criterion[] | undefined }): Promise<SamplePolicy> {
  const { tx, centre, vault } = world;
  const secret = secretOf(wave);
  const [classes, commitment, eve] = [namedClasses(packages), commitmentOf(secret), addDays(wave.applyFrom, -1)];
  const first = isCorrected ? mistaken : usualPolicy;
  const text = policyText({ wave, number: 1, policy: first, classes, rubric, commitment });
  await saveRubric(tx, centre, wave.id, 0, rubric);
  await savePolicy(tx, centre, wave.id, 0, first);
  await addDraw(tx, centre, wave.id, { commitment, sealedSecret: vault.seal(secret, secretPlace) });
  await freezePolicy(tx, wave.id, { number: 1, classes, text, hash: policyHash(text), now: at(eve, 5), user: officer.userId, name: officer.name });
  const hash = isCorrected ? await correct(world, wave, classes, commitment, rubric) : policyHash(text);
  if (isDrawn) await draw(world, wave, secret);
  return { policy: usualPolicy, classes, hash, draw: { commitment, secret, publicValue: diceOf(wave), seed: seedOf(secret, diceOf(wave)) } };
}

async function correct({ tx, centre }: SampleWorld, wave: Wave, classes: readonly PolicyClass[], commitment: string, rubric: readonly Criterion[]): Promise<string> {
  const text = policyText({ wave, number: 2, policy: usualPolicy, classes, rubric, commitment, note });
  const day = addDays(wave.applyFrom, 2);
  await addProposal(tx, centre, wave.id, { number: 2, policy: usualPolicy, note, now: at(day, 3), user: officer.userId, name: officer.name });
  await retirePolicy(tx, wave.id, 1, 'replaced');
  await freezePolicy(tx, wave.id, { number: 2, classes, text, hash: policyHash(text), now: at(day, 6), user: head.userId, name: head.name });
  return policyHash(text);
}

async function draw({ tx }: SampleWorld, wave: Wave, secret: string): Promise<void> {
  const dice = diceOf(wave);
  const day = addDays(wave.applyUntil, 1);
  await saveEntry(tx, wave.id, dice, { user: officer.userId, name: officer.name, now: at(day, 3) });
  await settleDraw(tx, wave.id, { publicValue: dice, secret, seed: seedOf(secret, dice) }, { user: head.userId, name: head.name, now: at(day, 4) });
}
