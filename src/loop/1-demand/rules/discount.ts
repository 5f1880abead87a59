import type { Day } from '#kernel/day';
import { freshness, whole } from './fading.ts';
import type { Strength } from './need.ts';

/** In thousandths: how many of a hundred people asked for at this strength are hired, as a centre learns it (a starting value, to be calibrated by stage 8). */
export const strengthWeight: Record<Strength, number> = { heard: 200, written: 450, 'interview-slots': 600, pledge: 800 };

const none = { promised: 0, hired: 0 };

/** What an employer without a record is taken to keep, and how many people that belief weighs. */
const usual = { kept: 600, people: 10 };

/** In thousandths: how an employer keeps promises compared with the usual. Ten people's worth of doubt keeps two lucky hires from counting double. */
export function recordFactor({ promised, hired }: { readonly promised: number; readonly hired: number }): number {
  const believed = (1000 * hired + usual.kept * usual.people) / (promised + usual.people);
  return Math.round((1000 * believed) / usual.kept);
}

/** People to plan for out of the people asked for, in hundredths so that many small lines still add up: by strength, by the employer's record, and by how far the promise has faded. */
export function discounted(people: number, strength: Strength, record: { readonly promised: number; readonly hired: number }, fresh: number = whole): number {
  const share = Math.min(1000, Math.round((strengthWeight[strength] * recordFactor(record)) / 1000));
  return Math.round((people * share * fresh) / (10 * whole));
}

/** A line on a day, factor by factor in thousandths, so that a person can multiply it again. */
export type Worth = { readonly wanted: number; readonly strength: number; readonly record: number; readonly fresh: number; /** Hundredths of people. */ readonly expected: number };
type Counted = { readonly wanted: number; readonly strength: Strength; readonly countsFrom: Day; readonly expiresOn: Day; readonly isWithdrawn: boolean };

export function worthOf({ wanted, strength, countsFrom, expiresOn, isWithdrawn }: Counted, record: { readonly promised: number; readonly hired: number } | undefined, today: Day): Worth {
  const fresh = isWithdrawn ? 0 : freshness({ from: countsFrom, until: expiresOn }, today);
  return { wanted, strength: strengthWeight[strength], record: recordFactor(record ?? none), fresh, expected: discounted(wanted, strength, record ?? none, fresh) };
}
