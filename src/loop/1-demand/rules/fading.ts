import { addMonths, daysBetween, type Day } from '#kernel/day';
import { monthsUntilFaded } from './need.ts';

/** From when to when a promise was given: from the day it was recorded or last renewed, to its last day. */
export type Term = { readonly from: Day; readonly until: Day };

/** A promise that counts in full, in thousandths. */
export const whole = 1000;

/**
 * In thousandths: how much of a promise still counts on a day. In full for the first half of its term; in the second half evenly less, down to
 * nothing after its last day. Only a renewal brings it back.
 */
export function freshness({ from, until }: Term, today: Day): number {
  const days = daysBetween(from, until) + 1;
  const left = days - Math.max(0, daysBetween(from, today));
  if (days <= 0 || left <= 0) return 0;
  return Math.min(whole, Math.round((2 * whole * left) / days));
}

/** A vacancy from a file fades like a rumour told on the last day the file speaks of. */
export const termOfHeard = (until: Day): Term => ({ from: addMonths(until, -monthsUntilFaded.heard), until });
