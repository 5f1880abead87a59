import { addDays, type Day } from '#kernel/day';
import { addMinutes, type Instant } from '#kernel/instant';
import type { Policy } from './policy.ts';

/** When an offer ends: after the hours of the wave's rule, and never later than the last moment at which a reserve could still begin. */
export function answerBy(now: Instant, lastMoment: Instant, { answerHours }: Pick<Policy, 'answerHours'>): Instant {
  const usual = addMinutes(now, answerHours * 60);
  return usual < lastMoment ? usual : lastMoment;
}

/** Whoever has not answered hears of it once more: a day before the end, or when half of a shorter time is over. */
export const remindFrom = (until: Instant, { answerHours }: Pick<Policy, 'answerHours'>): Instant => addMinutes(until, -60 * Math.min(24, Math.ceil(answerHours / 2)));

/** A seat given back is filled again until the day of training the rule names: day 1 is the first. */
export const lastReplacementDay = (startsOn: Day, { replacementDay }: Pick<Policy, 'replacementDay'>): Day => addDays(startsOn, replacementDay - 1);
