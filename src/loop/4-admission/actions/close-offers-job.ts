import { systemActor } from '#kernel/actor';
import type { Job } from '#platform/jobs/job';
import { closeOffers, countLateOffers } from './close-offers.ts';
import { countUnreminded, remindToAnswer } from './remind-to-answer.ts';

/** Every minute: offers that ran out move on to the next in line. */
export const closeOffersJob: Job = {
  name: 'admission-close-offers',
  cron: '* * * * *',
  run: async ({ runner, centre }) => {
    const caller = { centre, actor: systemActor('admission.close-offers') };
    const late = await runner.ask(countLateOffers, {}, caller);
    if (late.ok && late.value.late > 0) await runner.run(closeOffers, {}, caller);
  },
};

/** Every ten minutes: whoever has not answered hears of it once before the end. */
export const remindToAnswerJob: Job = {
  name: 'admission-remind-to-answer',
  cron: '*/10 * * * *',
  run: async ({ runner, centre }) => {
    const caller = { centre, actor: systemActor('admission.remind-to-answer') };
    const due = await runner.ask(countUnreminded, {}, caller);
    if (due.ok && due.value.due > 0) await runner.run(remindToAnswer, {}, caller);
  },
};
