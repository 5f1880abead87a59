import { timer } from '#platform/jobs/timer';
import { closeOffers, countLateOffers } from './close-offers.ts';
import { countUnreminded, remindToAnswer } from './remind-to-answer.ts';

/** Every minute: offers that ran out move on to the next in line. */
export const closeOffersJob = timer({ name: 'admission-close-offers', cron: '* * * * *', due: countLateOffers, deed: closeOffers });

/** Every ten minutes: whoever has not answered hears of it once before the end. */
export const remindToAnswerJob = timer({ name: 'admission-remind-to-answer', cron: '*/10 * * * *', due: countUnreminded, deed: remindToAnswer });
