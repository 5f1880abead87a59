import { addDays, type Day } from '#kernel/day';
import type { Policy } from './policy.ts';

type Terms = Pick<Policy, 'answerHours' | 'replacementDay'>;

/** The last day to answer an offer: the hours of the wave's rule, and never later than the last day a reserve could still begin. */
export const answerBy = (today: Day, startsOn: Day, terms: Terms): Day => {
  const usual = addDays(today, Math.ceil(terms.answerHours / 24));
  const last = lastReplacementDay(startsOn, terms);
  return usual < last ? usual : last;
};

/** A seat given back is filled again until the day of training the rule names: day 1 is the first. */
export const lastReplacementDay = (startsOn: Day, { replacementDay }: Pick<Terms, 'replacementDay'>): Day => addDays(startsOn, replacementDay - 1);
