import { addDays, type Day } from '#kernel/day';

const daysToAnswer = 2;
/** A seat given back is filled again until the third day of training (domain §3.4). */
const replacementDays = 2;

/** The last day to answer an offer: two days, and never later than the last day a reserve could still begin. */
export const answerBy = (today: Day, startsOn: Day): Day => {
  const usual = addDays(today, daysToAnswer);
  const last = lastReplacementDay(startsOn);
  return usual < last ? usual : last;
};

export const lastReplacementDay = (startsOn: Day): Day => addDays(startsOn, replacementDays);
