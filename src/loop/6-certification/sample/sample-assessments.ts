import { addDays, type Day } from '#kernel/day';
import type { Id } from '#kernel/id';
import type { Random } from '#kernel/random';
import type { UnitKey } from '#standards';
import type { UnitJudgement } from '../rules/assess.ts';

/** One thing an assessor of the sample saw. */
export type SampleAttempt = { readonly enrolment: Id<'enrolment'>; readonly judgement: UnitJudgement; readonly attempt: number; readonly on: Day };
export type SampleOutcome = { readonly attempts: readonly SampleAttempt[]; readonly isCompetent: boolean };

/** Of a hundred trainees this many do not show a unit at first, and of ten of those this many show it the second time. */
const percentNotYet = 8;
const secondOfTen = 4;

const reasons = [
  'Hasil praktik belum memenuhi ukuran pada gambar kerja; ulangi dengan pengawasan.', 'Langkah keselamatan kerja terlewat saat menyiapkan alat.',
  'Waktu pengerjaan melebihi batas tugas praktik; perlu latihan tambahan.', 'Belum bisa menjelaskan pemeriksaan hasil akhir dengan kata sendiri.',
];

/** What an assessor found of one trainee: nearly everybody competent in the last days of the class, the others with a reason and sometimes a second attempt. */
export function assessSample(enrolment: Id<'enrolment'>, units: readonly UnitKey[], endsOn: Day, random: Random): SampleOutcome {
  const weak = random.integer(100) < percentNotYet ? new Set([random.pick(units), ...(random.integer(3) === 0 ? [random.pick(units)] : [])]) : new Set<UnitKey>();
  const first = units.map((unitKey): SampleAttempt => ({
    enrolment, attempt: 1, on: addDays(endsOn, -1),
    judgement: weak.has(unitKey) ? { unitKey, result: 'not-yet', reason: random.pick(reasons) } : { unitKey, result: 'competent' },
  }));
  const isShownLater = weak.size > 0 && random.integer(10) < secondOfTen;
  const second = isShownLater ? [...weak].map((unitKey): SampleAttempt => ({ enrolment, attempt: 2, on: addDays(endsOn, 6), judgement: { unitKey, result: 'competent' } })) : [];
  return { attempts: [...first, ...second], isCompetent: weak.size === 0 || isShownLater };
}

/** Somebody who showed the missing unit only this week: their certificate is the next thing to issue. */
export function assessLate(enrolment: Id<'enrolment'>, units: readonly UnitKey[], endsOn: Day, today: Day): SampleOutcome {
  const first = units.map((unitKey, at): SampleAttempt => ({ enrolment, attempt: 1, on: addDays(endsOn, -1), judgement: at === 0 ? { unitKey, result: 'not-yet', reason: reasons[0] } : { unitKey, result: 'competent' } }));
  return { attempts: [...first, { enrolment, attempt: 2, on: addDays(today, -2), judgement: { unitKey: units[0]!, result: 'competent' } }], isCompetent: true };
}

/** Somebody who was ill on the second day of the assessment: half of the units are still open. */
export const assessHalf = (enrolment: Id<'enrolment'>, units: readonly UnitKey[], endsOn: Day): SampleOutcome => ({
  isCompetent: false,
  attempts: units.slice(0, Math.ceil(units.length / 2)).map((unitKey) => ({ enrolment, attempt: 1, on: addDays(endsOn, -1), judgement: { unitKey, result: 'competent' } })),
});
